package tallybook.input.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.input.reader.Content;
import tallybook.input.reader.Limits;
import tallybook.input.reader.Unreadable;
import tallybook.input.reader.WrittenDays;
import tallybook.input.text.CharsetLadder;

/**
 * Reads RIS, as reference managers write it beside the files that they keep. A record is about the
 * file that it names ({@code L1}), or about the file called as the RIS file is: {@code talks.ris}
 * and {@code talks.pdf}.
 */
public final class RisReader {
  private final Limits limits;

  public RisReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * @param name how messages and the Sources sheet call it
   * @param siblings names of the files beside it
   */
  public SourcesList read(Path ris, String name, Collection<String> siblings) {
    try {
      byte[] bytes = Content.of(name, ris).bytes(limits.textBytes());
      String text = CharsetLadder.decode(bytes, null, null).text();
      return rows(records(text), name, siblings);
    } catch (Unreadable e) {
      return failed(name, e.reason());
    } catch (IOException e) {
      return failed(name, "can't be read");
    }
  }

  private static SourcesList failed(String name, String why) {
    return new SourcesList(
        name,
        List.of(),
        List.of(new Diagnostic(Severity.MEDIUM, "sources.ris", Place.of(name), why)));
  }

  private SourcesList rows(
      List<Map<String, String>> records, String name, Collection<String> siblings) {
    var rows = new ArrayList<SourceRow>();
    for (Map<String, String> record : records) {
      for (String file : about(record, records.size() == 1, name, siblings)) {
        rows.add(row(record, file));
      }
    }
    List<Diagnostic> notes =
        rows.isEmpty()
            ? List.of(
                new Diagnostic(
                    Severity.LOW,
                    "sources.ris",
                    Place.of(name),
                    "is about no file beside it: give file and record one name"))
            : List.of();
    return new SourcesList(name, rows, notes);
  }

  private static List<String> about(
      Map<String, String> record, boolean alone, String name, Collection<String> siblings) {
    String linked = record.getOrDefault("L1", "").replace('\\', '/');
    String own = name.substring(name.lastIndexOf('/') + 1);
    String stem = own.substring(0, own.lastIndexOf('.') + 1);
    return siblings.stream()
        .filter(
            file ->
                file.equals(linked.substring(linked.lastIndexOf('/') + 1))
                    || alone && file.startsWith(stem) && !file.equals(own))
        .toList();
  }

  private SourceRow row(Map<String, String> record, String file) {
    String url = first(record, "UR");
    return new SourceRow(
        0,
        file,
        cut(first(record, "T2", "JF", "JO", "PB")),
        day(record).orElse(null),
        cut(first(record, "TI", "T1")),
        url != null && url.startsWith("http") ? url : null,
        null,
        null,
        false);
  }

  private @Nullable String cut(@Nullable String cell) {
    return cell == null || cell.length() <= limits.cell() ? cell : cell.substring(0, limits.cell());
  }

  private static @Nullable String first(Map<String, String> record, String... tags) {
    for (String tag : tags) {
      String value = record.get(tag);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  /** {@code DA - 2024/06/12/}; a year or month alone is no day. */
  private static Optional<LocalDate> day(Map<String, String> record) {
    for (String tag : List.of("DA", "Y1", "PY")) {
      String value = record.getOrDefault(tag, "").strip();
      int end = value.endsWith("/") ? value.length() - 1 : value.length();
      Optional<LocalDate> day = WrittenDays.read(value.substring(0, end));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The tags of each record; the first of each name. */
  private static List<Map<String, String>> records(String text) {
    var records = new ArrayList<Map<String, String>>();
    Map<String, String> record = new HashMap<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith("ER  -")) {
        records.add(record);
        record = new HashMap<>();
      } else if (line.length() > 5 && line.startsWith("  -", 2)) {
        record.putIfAbsent(line.substring(0, 2), line.substring(5).strip());
      }
    }
    return records;
  }
}
