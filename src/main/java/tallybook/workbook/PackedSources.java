package tallybook.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.observation.ByteStore;
import tallybook.observation.PackedList;

/** A list that holds articles as bytes. */
public final class PackedSources extends PackedList<Book.Source> {
  @Override
  protected void write(Book.Source source, ByteStore out) {
    LocalDate day = source.published();
    out.text(source.id());
    out.optional(source.title());
    out.optional(source.publisher());
    out.number(day == null ? Long.MAX_VALUE : day.toEpochDay());
    out.text(source.dated());
    out.optional(source.url());
    out.text(source.language());
    out.text(source.format());
    out.texts(source.copies());
    out.text(source.text());
  }

  @Override
  protected Book.Source read(ByteStore.Reader in) {
    return new Book.Source(
        in.text(),
        in.optionalText(),
        in.optionalText(),
        day(in.number()),
        in.text(),
        in.optionalText(),
        in.text(),
        in.text(),
        in.texts(),
        in.text());
  }

  private static @Nullable LocalDate day(long day) {
    return day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day);
  }
}
