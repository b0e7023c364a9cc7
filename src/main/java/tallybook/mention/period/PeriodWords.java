package tallybook.mention.period;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Matches;

/** What the lexicon's words say about time, worked out once into arrays by entry. */
final class PeriodWords {
  /** What a word of time is. */
  enum Kind {
    MONTH,
    MONTH_IF_DAY,
    WEEKDAY,
    ORDINAL,
    FINAL,
    UNIT,
    SHIFT,
    /** Before what the text has come to, not before its day. */
    PREVIOUS,
    BEFORE_LAST,
    SAME,
    /** "at that time": the period named before. */
    THEN,
    /** "since then": from the period named before. */
    SINCE_THEN,
    /** "by then": the time to come that was named before. */
    BY_THEN,
    PERIOD,
    END,
    BEGIN,
    PART,
    FISCAL,
    ACADEMIC,
    CALENDAR,
    NOW,
    DAY_SHIFT,
    YTD,
    YEAR_END,
    DECADE_END,
    /** "The year as a whole": that which the text has come to. */
    WHOLE_YEAR,
    SEASON,
    /** An event whose year everybody knows: "before the pandemic". */
    EPOCH,
    AGO,
    BEFORE,
    BASE,
    OVER,
    FROM,
    SINCE,
    BY,
    UNTIL,
    ENDED,
    WITHIN,
    /** "from now", "years' time". */
    AHEAD,
    AS_OF,
    IN,
    JOIN,
    BETWEEN,
    AND,
    THE,
    HALF_CODE,
    QUARTER_CODE,
    MONTH_CODE,
    /** What makes a year the first of many: "2016 and later". */
    ONWARD,
    /** So many months in words that look like a fraction: "three quarters". */
    STRETCH,
    /** What marks a year as one to come: "2025f". */
    OUTLOOK,
    NAME,
    /** What comes out or is held again and again: "the June forecast". */
    EDITION
  }

  static final int YEARS = 1;
  static final int HALVES = 2;
  static final int QUARTERS = 3;
  static final int MONTHS = 4;
  static final int WEEKS = 5;
  static final int DAYS = 6;
  static final int DECADES = 7;

  final Lexicon lexicon;
  final int file;
  final int numbers;
  final int areas;
  final int speech;
  final int frames;
  final int units;
  final int stops;
  final int counted;

  /** The files of times and of numbers, as bits. */
  final long files;

  private final @Nullable Kind[] kind;
  private final int[] value;
  private final int[] number;
  private final boolean[] change;

  PeriodWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    file = lexicon.file("periods");
    numbers = lexicon.file("numbers");
    areas = lexicon.file("areas");
    speech = lexicon.file("speech");
    frames = lexicon.file("frames");
    units = lexicon.file("units");
    stops = lexicon.file("stops");
    counted = lexicon.file("counted");
    files = 1L << file | 1L << numbers;
    int size = lexicon.entries().size();
    kind = new Kind[size];
    value = new int[size];
    number = new int[size];
    change = new boolean[size];
    for (Lexicon.Entry entry : lexicon.entries()) {
      switch (entry.file()) {
        case "periods" -> period(entry);
        case "numbers" -> number[entry.id()] = small(entry);
        case "frames" -> change[entry.id()] = entry.code().equals("change");
        case "units" -> change[entry.id()] = entry.code().equals("percent");
        default -> {}
      }
    }
  }

  private void period(Lexicon.Entry entry) {
    try {
      kind[entry.id()] = Kind.valueOf(entry.code().toUpperCase(Locale.ROOT));
      String cell = entry.get("value");
      value[entry.id()] = cell.isEmpty() ? 0 : Integer.parseInt(cell);
    } catch (IllegalArgumentException e) {
      throw entry.line().fault("no word of time: \"" + entry.code() + "\", " + entry.get("value"));
    }
  }

  private static int small(Lexicon.Entry entry) {
    String role = entry.get("role");
    boolean whole = role.equals("digit") || role.equals("tens");
    return whole ? Integer.parseInt(entry.code()) : 0;
  }

  /** What the word at a match is; null for -1. */
  @Nullable Kind kind(Matches matches, int match) {
    return match < 0 ? null : kind[matches.entry(match)];
  }

  /** Its number or shift. */
  int value(Matches matches, int match) {
    return value[matches.entry(match)];
  }

  /** A number word's value, 0 if it is none of the small ones. */
  int number(Matches matches, int match) {
    return match < 0 ? 0 : number[matches.entry(match)];
  }

  /** Whether a match says that something changed, or is a percent sign. */
  boolean isChange(Matches matches, int match) {
    return match >= 0 && change[matches.entry(match)];
  }
}
