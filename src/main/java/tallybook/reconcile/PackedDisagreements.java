package tallybook.reconcile;

import tallybook.flow.Severity;
import tallybook.observation.ByteStore;
import tallybook.observation.PackedList;

/** A list that holds disagreements as bytes. */
final class PackedDisagreements extends PackedList<Disagreement> {
  private static final Severity[] SEVERITIES = Severity.values();

  PackedDisagreements() {}

  private PackedDisagreements(PackedDisagreements other, int[] rows) {
    super(other, rows);
  }

  PackedDisagreements inOrder(int[] rows) {
    return new PackedDisagreements(this, rows);
  }

  Severity severity(int number) {
    return SEVERITIES[record(number).integer()];
  }

  @Override
  protected void write(Disagreement one, ByteStore out) {
    out.number(one.severity().ordinal());
    out.text(one.code());
    out.texts(one.cells());
    out.texts(one.observations());
    out.text(one.reason());
    out.text(one.suggestion());
  }

  @Override
  protected Disagreement read(ByteStore.Reader in) {
    Severity severity = SEVERITIES[in.integer()];
    return new Disagreement(in.text(), severity, in.texts(), in.texts(), in.text(), in.text());
  }
}
