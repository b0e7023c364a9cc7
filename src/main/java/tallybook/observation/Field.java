package tallybook.observation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record: the single definition that tables, JSON, CSV, workbook columns and the
 * dictionary are made from.
 *
 * @param <R> the record
 * @param name the contract's name, {@code ref_area}
 * @param type how its values are written
 * @param meaning one sentence for a reader of the data, with unit and what an empty value means
 * @param get the value: String for {@code TEXT}, {@code CODE} and {@code PERIOD}, BigDecimal for
 *     {@code NUMBER}, Integer for {@code INTEGER}, LocalDate for {@code DATE}, List or Map for
 *     {@code JSON}; null where the contract allows it
 */
public record Field<R>(String name, Type type, String meaning, Function<R, @Nullable Object> get) {

  public enum Type {
    TEXT,
    /** A word of a code list. */
    CODE,
    NUMBER,
    INTEGER,
    /** An ISO day. */
    DATE,
    /** A time period's code. */
    PERIOD,
    /** A nested value: lists and maps of the other types. */
    JSON
  }

  public @Nullable Object of(R row) {
    return get.apply(row);
  }

  /** The same field of what leads to the record. */
  public <S> Field<S> through(Function<S, R> record) {
    return new Field<>(name, type, meaning, row -> of(record.apply(row)));
  }
}
