package tallybook.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that articles give figures for; a code list has one of each code.
 *
 * @param code the contract's, {@code trade_turnover}
 * @param label as shown: "Trade turnover"
 * @param kinds unit kinds that a level may have
 * @param temporal how its periods compare
 * @param family indicators of one family are laid side by side
 * @param roles what its two areas mean
 * @param counts what its counts are of
 * @param way which way it goes, seen from the reference area
 * @param parts what names a part of one of its figures
 * @param hasRatios whether growth, shares and multiples are told of it
 * @param meaning one sentence for a reader of the data
 */
public record Indicator(
    String code,
    String label,
    Set<UnitKind> kinds,
    Temporal temporal,
    String family,
    Roles roles,
    Counts counts,
    Way way,
    Parts parts,
    boolean hasRatios,
    String meaning) {
  private static final String CAPITAL = "invest";

  /** How figures of an indicator sit in time. */
  public enum Temporal {
    /** So much in a period. */
    FLOW,
    /** So much at a date. */
    STOCK,
    /** So much from an origin up to a date. */
    CUMULATIVE,
    /** A ratio, in its base's period. */
    RATE,
    /** A value that comes with one event; keyed as a flow. */
    EVENT;

    /** Whether figures are of a stretch of time and go on from one to the next. */
    public boolean isOfPeriod() {
      return this == FLOW || this == RATE;
    }

    /** Whether figures tell what stands at a date. */
    public boolean isAtDate() {
      return this == STOCK || this == CUMULATIVE;
    }
  }

  /** What an indicator's two areas mean. */
  public enum Roles {
    /** No direction: codes in alphabetical order. */
    PAIR,
    /** The reference area acts, the counterpart is acted with. */
    DIRECTED,
    /** The reference area receives from the counterpart. */
    HOST,
    /** No counterpart. */
    SINGLE
  }

  /** What an indicator's counts are of. */
  public enum Counts {
    PEOPLE,
    /** Places for people, of whom nobody tells where they are from. */
    POSTS,
    OTHER
  }

  /** Which way something goes between two economies. */
  public enum Way {
    OUT,
    IN,
    NONE
  }

  /** What words name a part of an indicator's figures. */
  public enum Parts {
    GOODS,
    /** What a project builds. */
    PLANT,
    /** What money is lent for. */
    PURPOSE,
    /** What people come for. */
    CARE,
    /** Whether firms are new. */
    NEWNESS,
    /** The goods whose prices are told. */
    DEARNESS,
    NONE
  }

  /** Whether it tells what is invested in an economy. */
  public boolean isOfCapital() {
    return family.equals(CAPITAL);
  }

  /** Whether its counts are of people, or of places for them. */
  public boolean ofPeople() {
    return counts != Counts.OTHER;
  }

  /** Whether it counts people as they come, not as they are at a date. */
  public boolean isOfComers() {
    return ofPeople() && temporal == Temporal.FLOW;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Indicator indicator && indicator.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  static Indicator of(TsvTable.Line line) {
    Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
    line.words("kinds").forEach(word -> kinds.add(Codes.parse(UnitKind.class, word, line)));
    if (kinds.isEmpty()) {
      throw line.fault("no kinds");
    }
    return new Indicator(
        line.required("code"),
        line.required("label"),
        Collections.unmodifiableSet(kinds),
        Codes.parse(Temporal.class, line.required("temporal"), line),
        line.required("family"),
        Codes.parse(Roles.class, line.required("roles"), line),
        code(Counts.class, Counts.OTHER, "counts", line),
        code(Way.class, Way.NONE, "way", line),
        code(Parts.class, Parts.NONE, "parts", line),
        !line.get("ratios").equals("no"),
        line.required("meaning"));
  }

  private static <E extends Enum<E>> E code(
      Class<E> codes, E none, String column, TsvTable.Line line) {
    String told = line.get(column);
    return told.isEmpty() ? none : Codes.parse(codes, told, line);
  }
}
