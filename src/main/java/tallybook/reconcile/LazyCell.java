package tallybook.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.observation.Interval;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Estimate;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.explain.CellWriter;

/** A settled cell that writes of its record what is asked for, each part at most once. */
final class LazyCell implements BulkReconciler.Settled {
  private final Claims claims;
  private final Settlement cell;
  private final CellWriter writer;
  private @Nullable ReconciledCell record;

  LazyCell(Claims claims, Settlement cell, CellWriter writer) {
    this.claims = claims;
    this.cell = cell;
    this.writer = writer;
  }

  @Override
  public ReconciledCell record() {
    if (record == null) {
      record = writer.write(claims, cell);
    }
    return record;
  }

  @Override
  public String key() {
    return cell.key();
  }

  @Override
  public int seriesNumber() {
    return cell.seriesNumber();
  }

  @Override
  public Estimate estimate() {
    return cell.estimate();
  }

  @Override
  public SeriesKey series() {
    return cell.series().key();
  }

  @Override
  public String periodKey() {
    return cell.period().code();
  }

  @Override
  public @Nullable BigDecimal value() {
    return estimate().value();
  }

  @Override
  public @Nullable String valueQualifier() {
    return estimate().qualifier();
  }

  @Override
  public Interval published() {
    return estimate().published();
  }

  @Override
  public double confidence() {
    return estimate().confidence();
  }

  @Override
  public int observations() {
    return cell.rows().length;
  }

  @Override
  public int origins() {
    return CellWriter.origins(cell);
  }

  @Override
  public List<String> flagCodes() {
    return writer.findings(cell).stream().map(Finding::code).toList();
  }

  @Override
  public Severity severity() {
    Severity gravest = Severity.NONE;
    for (Finding finding : cell.findings()) {
      gravest = finding.severity().atLeast(gravest) ? finding.severity() : gravest;
    }
    return gravest;
  }
}
