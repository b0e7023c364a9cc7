package tallybook.extract.sides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;

/**
 * Which side of an indicator an area is on, by the lines of {@code rules/areas.tsv}. The lines are
 * sorted once by whose they are, the side and the link, so that an area meets only those few that
 * may fit it.
 */
public final class AreaRules {
  private static final int NO_RULE = Integer.MIN_VALUE;

  private static final Comparator<AreaRule> BEST_FIRST =
      Comparator.comparingInt((AreaRule rule) -> -rule.narrow())
          .thenComparingInt(rule -> -rule.weight());

  /** A side that areas take. */
  enum Side {
    REF,
    COUNTER,
    EITHER
  }

  /** The lines of one indicator, one kind of roles or one kind of subject. */
  private static final class Table {
    private final List<List<AreaRule>> bySideAndLink = new ArrayList<>();

    Table() {
      for (int i = 0; i < 2 * Link.values().length; i++) {
        bySideAndLink.add(new ArrayList<>());
      }
    }

    void add(AreaRule rule) {
      for (Link link : Link.values()) {
        if (rule.link() == null || rule.link() == link) {
          if (rule.side() != Side.COUNTER) {
            of(Side.REF, link).add(rule);
          }
          if (rule.side() != Side.REF) {
            of(Side.COUNTER, link).add(rule);
          }
        }
      }
    }

    void sort() {
      bySideAndLink.forEach(rules -> rules.sort(BEST_FIRST));
    }

    List<AreaRule> of(Side side, Link link) {
      return bySideAndLink.get(2 * link.ordinal() + side.ordinal());
    }
  }

  private final Map<String, Table> tables = new HashMap<>();
  private final @Nullable Table[] ofRoles = new @Nullable Table[Indicator.Roles.values().length];
  private final @Nullable Table[] ofSubject = new @Nullable Table[Wording.Subject.values().length];

  public static AreaRules load(Resources resources) {
    var loaded = new AreaRules();
    for (TsvTable.Line line : resources.table("rules/areas.tsv")) {
      String whose = line.required("roles");
      loaded.tables.computeIfAbsent(whose, name -> new Table()).add(AreaRule.of(line));
    }
    loaded.tables.values().forEach(Table::sort);
    for (Indicator.Roles roles : Indicator.Roles.values()) {
      loaded.ofRoles[roles.ordinal()] = loaded.tables.get(roles.name().toLowerCase(Locale.ROOT));
    }
    for (Wording.Subject subject : Wording.Subject.values()) {
      String name = "subject-" + subject.name().toLowerCase(Locale.ROOT);
      loaded.ofSubject[subject.ordinal()] = loaded.tables.get(name);
    }
    return loaded;
  }

  /**
   * How strongly an area takes a side of a clue's indicator; the least integer where no rule fits.
   * Rules of the indicator itself go before those of its roles. Before and after are those of the
   * pivot: the clue's token, or the figure's where its indicator was carried on.
   */
  int weight(Clue clue, int pivot, AreaPlace area, Side side) {
    Wording wording = clue.wording();
    Indicator indicator = wording.indicator();
    Table ofIndicator = tables.get(indicator.code());
    int own = best(ofIndicator, pivot, area, side);
    int general =
        own != NO_RULE && !isOfficial(ofIndicator, pivot, area, side)
            ? own
            : best(ofRoles[indicator.roles().ordinal()], pivot, area, side);
    boolean tells = area.head() == Head.PERSON && pivot != clue.from();
    int subject =
        wording.subject() != Wording.Subject.NONE && !tells
            ? best(ofSubject[wording.subject().ordinal()], pivot, area, side)
            : NO_RULE;
    return Math.max(subject, general);
  }

  /** Whether only rules that ask for no head fit an economy's officials: they are no side. */
  private static boolean isOfficial(@Nullable Table table, int pivot, AreaPlace area, Side side) {
    if (table == null || area.head() != Head.PERSON) {
      return false;
    }
    for (AreaRule rule : table.of(side, area.link())) {
      if (rule.head() == Head.PERSON && rule.fits(pivot, area)) {
        return false;
      }
    }
    return true;
  }

  /** The weight of the narrowest rule that fits; of several, the greatest. */
  private static int best(@Nullable Table table, int pivot, AreaPlace area, Side side) {
    if (table != null) {
      for (AreaRule rule : table.of(side, area.link())) {
        if (rule.fits(pivot, area)) {
          return rule.weight();
        }
      }
    }
    return NO_RULE;
  }
}
