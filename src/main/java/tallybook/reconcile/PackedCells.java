package tallybook.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.observation.ByteStore;
import tallybook.observation.PackedList;
import tallybook.observation.SeriesKey;
import tallybook.observation.Shared;
import tallybook.observation.TimeBasis;
import tallybook.reconcile.ReconciledCell.Balance;
import tallybook.reconcile.ReconciledCell.Evidence;
import tallybook.reconcile.ReconciledCell.Factors;
import tallybook.reconcile.ReconciledCell.Flag;
import tallybook.reconcile.ReconciledCell.Vintage;

/** A list that holds settled cells as bytes; codes and series stand once. */
final class PackedCells extends PackedList<ReconciledCell> {
  private static final Severity[] SEVERITIES = Severity.values();
  private static final TimeBasis[] BASES = TimeBasis.values();

  private final Shared<SeriesKey> series;
  private final Shared<String> codes;

  PackedCells() {
    series = new Shared<>();
    codes = new Shared<>();
  }

  private PackedCells(PackedCells other, int[] rows) {
    super(other, rows);
    series = other.series;
    codes = other.codes;
  }

  PackedCells inOrder(int[] rows) {
    return new PackedCells(this, rows);
  }

  SeriesKey series(int number) {
    return series.get(record(number).integer());
  }

  String periodKey(int number) {
    ByteStore.Reader in = record(number);
    in.integer();
    return in.text();
  }

  @Override
  protected void write(ReconciledCell cell, ByteStore out) {
    out.number(series.number(cell.series()));
    out.text(cell.periodKey());
    out.number(cell.timeBasis().ordinal());
    each(cell.asOfDates(), out, day -> out.number(day.toEpochDay()));
    out.optional(cell.value());
    out.number(codes.number(cell.valueQualifier()));
    out.interval(cell.published());
    out.interval(cell.agreed());
    write(cell.balanced(), out);
    out.number(cell.articles());
    out.number(cell.origins());
    out.number(codes.number(cell.policy()));
    out.optional(cell.policyDefaultValue());
    out.real(cell.confidence());
    write(cell.factors(), out);
    out.number(cell.severity().ordinal());
    each(cell.flags(), out, flag -> write(flag, out));
    each(cell.evidence(), out, part -> write(part, out));
    each(cell.vintages(), out, vintage -> write(vintage, out));
    out.texts(cell.rationale());
    out.optional(cell.decision());
    out.text(cell.basis());
  }

  @Override
  protected ReconciledCell read(ByteStore.Reader in) {
    return new ReconciledCell(
        series.get(in.integer()),
        in.text(),
        BASES[in.integer()],
        each(in, from -> LocalDate.ofEpochDay(from.number())),
        in.optionalDecimal(),
        codes.orNull(in.integer()),
        in.interval(),
        in.interval(),
        balance(in),
        in.integer(),
        in.integer(),
        codes.get(in.integer()),
        in.optionalDecimal(),
        in.real(),
        new Factors(in.real(), in.real(), in.real(), in.real(), in.real()),
        SEVERITIES[in.integer()],
        each(in, this::flag),
        each(in, this::part),
        each(in, PackedCells::vintage),
        in.texts(),
        in.optionalText(),
        in.text());
  }

  private static void write(@Nullable Balance balance, ByteStore out) {
    out.number(balance == null ? 0 : 1);
    if (balance != null) {
      out.interval(balance.range());
      out.optional(balance.value());
      out.optional(balance.adjustment());
      out.optional(balance.deviation());
    }
  }

  private static @Nullable Balance balance(ByteStore.Reader in) {
    return in.integer() == 0
        ? null
        : new Balance(
            in.interval(), in.optionalDecimal(), in.optionalDecimal(), in.optionalDecimal());
  }

  private static void write(Factors factors, ByteStore out) {
    out.real(factors.backing());
    out.real(factors.dissent());
    out.real(factors.extraction());
    out.real(factors.time());
    out.real(factors.jump());
  }

  private void write(Flag flag, ByteStore out) {
    out.number(codes.number(flag.code()));
    out.number(flag.severity().ordinal());
    out.texts(flag.arguments());
    out.text(flag.sentence());
  }

  private Flag flag(ByteStore.Reader in) {
    return new Flag(codes.get(in.integer()), SEVERITIES[in.integer()], in.texts(), in.text());
  }

  private void write(Evidence part, ByteStore out) {
    out.text(part.observation());
    out.number(codes.number(part.role()));
    out.optional(part.origin().equals(part.observation()) ? null : part.origin());
    out.number(part.group());
    out.real(part.weight());
    out.interval(part.soft());
  }

  private Evidence part(ByteStore.Reader in) {
    String observation = in.text();
    String role = codes.get(in.integer());
    String origin = in.optionalText();
    return new Evidence(
        observation,
        role,
        origin == null ? observation : origin,
        in.integer(),
        in.real(),
        in.interval());
  }

  private static void write(Vintage vintage, ByteStore out) {
    out.number(vintage.published().toEpochDay());
    out.decimal(vintage.value());
  }

  private static Vintage vintage(ByteStore.Reader in) {
    return new Vintage(LocalDate.ofEpochDay(in.number()), in.decimal());
  }

  private static <T> void each(List<T> items, ByteStore out, Consumer<T> write) {
    out.number(items.size());
    items.forEach(write);
  }

  private static <T> List<T> each(ByteStore.Reader in, Function<ByteStore.Reader, T> read) {
    int count = in.integer();
    var items = new ArrayList<T>(count);
    for (int i = 0; i < count; i++) {
      items.add(read.apply(in));
    }
    return items;
  }
}
