package tallybook.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;
import tallybook.observation.Interval;

/**
 * The output record of a settled cell, in the order it is written. Nested values are lists and maps
 * of texts, whole numbers, decimals and days, with keys in a fixed order.
 */
public final class ReconciledFields {
  private ReconciledFields() {}

  /** All fields of a cell. */
  public static final List<Field<ReconciledCell>> ALL =
      List.of(
          text("cell", "Series and period: the cell's name.", ReconciledCell::key),
          text(
              "series",
              "indicator|ref_area|counterpart_area|product|transformation|unit|status.",
              c -> c.series().toString()),
          text(
              "time_period",
              "Period key: 2020; ~2024-Q2 stated then, period untold; @2021-Q3 a stock then;"
                  + " Σ accumulated; ? undated.",
              ReconciledCell::periodKey),
          code("time_basis", "during, as_of or undated.", c -> c.timeBasis().code()),
          json("as_of_dates", "The real days behind a bin.", ReconciledCell::asOfDates),
          number("value", "Published value in base units; empty if none.", ReconciledCell::value),
          code(
              "value_qualifier",
              "exact, approximately, at_least, at_most or range.",
              ReconciledCell::valueQualifier),
          number("low", "Published range, least; empty if open.", c -> c.published().low()),
          number("high", "Published range, greatest; empty if open.", c -> c.published().high()),
          number("agree_low", "What the words bound, least.", c -> c.agreed().low()),
          number("agree_high", "What the words bound, greatest.", c -> c.agreed().high()),
          number(
              "balanced",
              "Value balanced by the identities; only on request.",
              c -> c.balanced() == null ? null : c.balanced().value()),
          number(
              "balanced_low",
              "Least value that the identities allow; empty if they add nothing.",
              c -> tightened(c).low()),
          number(
              "balanced_high",
              "Greatest value that the identities allow.",
              c -> tightened(c).high()),
          number(
              "adjustment",
              "Balanced less published value.",
              c -> c.balanced() == null ? null : c.balanced().adjustment()),
          number(
              "adjustment_sd",
              "Standard deviation of the balanced value.",
              c -> c.balanced() == null ? null : c.balanced().deviation()),
          integer("n_observations", "Figures in the cell.", ReconciledCell::observations),
          integer("n_articles", "Articles that state them.", ReconciledCell::articles),
          integer("n_origins", "Independent statements behind them.", ReconciledCell::origins),
          code("policy", "The rule that chose the value.", ReconciledCell::policy),
          number(
              "policy_default_value",
              "What the default rule would publish, where it differs.",
              ReconciledCell::policyDefaultValue),
          number("confidence", "0 to 0.90: product of the factors.", c -> two(c.confidence())),
          json("factors", "B backing, D dissent, X extraction, T time, J jump.", c -> factors(c)),
          code("severity", "Of the gravest flag.", c -> c.severity().code()),
          json("flags", "What to know, gravest first.", c -> each(c.flags(), f -> flag(f))),
          json("evidence", "Figures and their parts.", c -> each(c.evidence(), e -> evidence(e))),
          json(
              "vintages",
              "Values by day of publication.",
              c -> each(c.vintages(), v -> vintage(v))),
          json("rationale", "At most four sentences.", ReconciledCell::rationale),
          json("decision", "The decision that shaped the cell.", ReconciledFields::decision),
          text("basis", "Hash of the evidence, before any decision.", ReconciledCell::basis));

  private static Interval tightened(ReconciledCell cell) {
    return cell.balanced() == null ? Interval.UNBOUNDED : cell.balanced().range();
  }

  private static BigDecimal two(double factor) {
    return BigDecimal.valueOf(factor).setScale(2, RoundingMode.HALF_EVEN);
  }

  private static Map<String, @Nullable Object> factors(ReconciledCell cell) {
    var factors = cell.factors();
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("B", two(factors.backing()));
    map.put("D", two(factors.dissent()));
    map.put("X", two(factors.extraction()));
    map.put("T", two(factors.time()));
    map.put("J", two(factors.jump()));
    return map;
  }

  private static Map<String, @Nullable Object> flag(ReconciledCell.Flag flag) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("code", flag.code());
    map.put("severity", flag.severity().code());
    map.put("args", flag.arguments());
    map.put("sentence", flag.sentence());
    return map;
  }

  private static Map<String, @Nullable Object> evidence(ReconciledCell.Evidence evidence) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("id", evidence.observation());
    map.put("role", evidence.role());
    map.put("origin", evidence.origin());
    map.put("group", evidence.group());
    map.put("weight", BigDecimal.valueOf(evidence.weight()).setScale(3, RoundingMode.HALF_EVEN));
    return map;
  }

  private static Map<String, @Nullable Object> vintage(ReconciledCell.Vintage vintage) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("published", vintage.published());
    map.put("value", vintage.value());
    return map;
  }

  private static @Nullable Object decision(ReconciledCell cell) {
    if (cell.decision() == null) {
      return null;
    }
    String[] words = cell.decision().split(" ", 2);
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("id", words[0]);
    map.put("status", words.length < 2 ? "" : words[1]);
    return map;
  }

  private static <T> List<Map<String, @Nullable Object>> each(
      List<T> items, Function<T, Map<String, @Nullable Object>> as) {
    var maps = new ArrayList<Map<String, @Nullable Object>>();
    items.forEach(item -> maps.add(as.apply(item)));
    return maps;
  }

  private static Field<ReconciledCell> text(
      String name, String meaning, Function<ReconciledCell, @Nullable Object> get) {
    return new Field<>(name, Type.TEXT, meaning, get);
  }

  private static Field<ReconciledCell> code(
      String name, String meaning, Function<ReconciledCell, @Nullable Object> get) {
    return new Field<>(name, Type.CODE, meaning, get);
  }

  private static Field<ReconciledCell> number(
      String name, String meaning, Function<ReconciledCell, @Nullable Object> get) {
    return new Field<>(name, Type.NUMBER, meaning, get);
  }

  private static Field<ReconciledCell> integer(
      String name, String meaning, Function<ReconciledCell, @Nullable Object> get) {
    return new Field<>(name, Type.INTEGER, meaning, get);
  }

  private static Field<ReconciledCell> json(
      String name, String meaning, Function<ReconciledCell, @Nullable Object> get) {
    return new Field<>(name, Type.JSON, meaning, get);
  }
}
