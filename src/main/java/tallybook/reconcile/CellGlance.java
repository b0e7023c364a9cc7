package tallybook.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.observation.Interval;
import tallybook.observation.SeriesKey;

/** What a line of a table tells of a settled cell; {@link ReconciledCell} tells it all. */
public interface CellGlance {
  SeriesKey series();

  String periodKey();

  /** The published value in base units, or null if none is. */
  @Nullable BigDecimal value();

  /** {@code exact} …; null if there is no value. */
  @Nullable String valueQualifier();

  Interval published();

  /** 0 to 0.90. */
  double confidence();

  /** How many figures the cell holds. */
  int observations();

  /** How many independent statements are behind them. */
  int origins();

  /** Codes of the flags, gravest first. */
  List<String> flagCodes();

  /** Of the gravest flag. */
  Severity severity();
}
