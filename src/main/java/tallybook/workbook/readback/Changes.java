package tallybook.workbook.readback;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Ruling;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.reconcile.ReconciledCell;
import tallybook.workbook.Book;
import tallybook.workbook.sheets.DecisionRow;
import tallybook.workbook.sheets.LogRow;
import tallybook.workbook.sheets.Since;

/** What has changed since the last run; a run that changes nothing keeps the marks of the last. */
public final class Changes {
  private static final String GONE = "figures gone since the last run";
  private static final int LISTED = 40;

  private final Book book;
  private final @Nullable ReadBack read;
  private final String content;

  public Changes(Book book, @Nullable ReadBack read) {
    this.book = book;
    this.read = read;
    this.content = fingerprint(book);
  }

  /** The number of this run: one more than the last, unless nothing has changed. */
  public int run() {
    if (read == null) {
      return 1;
    }
    String before = read.run("run");
    int last = before != null && before.matches("\\d{1,6}") ? Integer.parseInt(before) : 1;
    return nothingNew() ? last : last + 1;
  }

  /** Lines of the last run's log that still are the latest news. */
  public List<LogRow> carried(List<Diagnostic> now) {
    boolean old =
        read != null && nothingNew() && now.stream().noneMatch(d -> LogRow.isOfOneRun(d.code()));
    return old && read != null ? read.runLines() : List.of();
  }

  public Since since() {
    var log = new ArrayList<Map.Entry<String, Object>>();
    log.add(Map.entry("run", run()));
    log.add(Map.entry("content", content));
    if (read == null) {
      return new Since(Map.of(), Map.of(), log);
    }
    String gone = nothingNew() ? read.run(GONE) : gone(read);
    if (gone != null && !gone.isEmpty()) {
      log.add(Map.entry(GONE, gone));
    }
    return nothingNew()
        ? new Since(marks("Evidence"), marks("Reconcile"), log)
        : new Since(newFigures(read), changedCells(read), log);
  }

  private boolean nothingNew() {
    return read != null
        && content.equals(read.run("content"))
        && read.log().stream().map(DecisionRow::firstRead).noneMatch(r -> r > lastRun());
  }

  private int lastRun() {
    String before = read == null ? null : read.run("run");
    return before != null && before.matches("\\d{1,6}") ? Integer.parseInt(before) : 1;
  }

  private Map<String, String> marks(String table) {
    Map<String, String> marks = new HashMap<>();
    TableContent before = read == null ? null : read.tables().get(table);
    if (before != null) {
      before
          .seen()
          .forEach(
              (key, cells) -> {
                CellValue mark = cells.get("Since last run");
                if (mark != null) {
                  marks.put(key, mark.text());
                }
              });
    }
    return marks;
  }

  private Map<String, String> newFigures(ReadBack last) {
    TableContent before = last.tables().get("Evidence");
    Map<String, String> marks = new HashMap<>();
    if (before != null) {
      Set<String> known = new HashSet<>(before.keys());
      for (Observation o : book.reconciliation().observations()) {
        if (!known.contains(o.id())) {
          marks.put(o.id(), "new");
        }
      }
    }
    return marks;
  }

  private Map<String, String> changedCells(ReadBack last) {
    TableContent before = last.tables().get("Reconcile");
    Map<String, String> marks = new HashMap<>();
    if (before != null) {
      Set<String> known = new HashSet<>(before.keys());
      for (ReconciledCell cell : book.reconciliation().cells()) {
        String mark = known.contains(cell.key()) ? moved(cell, before) : "new";
        if (mark != null) {
          marks.put(cell.key(), mark);
        }
      }
    }
    return marks;
  }

  private static @Nullable String moved(ReconciledCell cell, TableContent before) {
    Object was = before.seen(cell.key(), "Tool value").value();
    BigDecimal now = cell.value();
    if (cell.decision() != null || !(was instanceof Double value) || now == null) {
      return null;
    }
    boolean same = Math.abs(value - now.doubleValue()) <= 1e-9 * Math.abs(value);
    return same ? null : "was " + CellParser.plain(new BigDecimal(value.toString()));
  }

  private String gone(ReadBack last) {
    TableContent before = last.tables().get("Evidence");
    if (before == null) {
      return "";
    }
    Set<String> now = new HashSet<>();
    book.reconciliation().observations().forEach(o -> now.add(o.id()));
    List<String> gone = before.keys().stream().filter(k -> !now.contains(k)).toList();
    if (gone.isEmpty()) {
      return "";
    }
    String listed = String.join(" ", gone.subList(0, Math.min(LISTED, gone.size())));
    return gone.size() + ": " + listed + (gone.size() > LISTED ? " …" : "");
  }

  /** Stands for everything a run shows that comes from its input. */
  private static String fingerprint(Book book) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Observation o : book.reconciliation().observations()) {
        update(digest, o.id(), o.key(), o.figure().value(), o.timePeriod(), o.quote().start());
      }
      for (ReconciledCell c : book.reconciliation().cells()) {
        update(digest, c.key(), c.value(), c.published(), c.confidence(), c.decision());
      }
      for (Book.Source s : book.sources()) {
        update(digest, s.id(), s.published(), s.dated());
      }
      for (Ruling r : book.reconciliation().rulings()) {
        update(digest, r.decision().id(), r.state());
      }
      update(digest, book.reconciliation().disagreements().size(), book.tolerances());
      return "h" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void update(MessageDigest digest, @Nullable Object... facts) {
    var lines = new StringBuilder();
    for (Object fact : facts) {
      lines.append(fact).append('\n');
    }
    digest.update(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
