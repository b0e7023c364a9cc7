package tallybook.peers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.observation.PackedObservations;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.Settings;
import tallybook.workbook.Book;
import tallybook.workbook.PackedSources;
import tallybook.workbook.WorkbookWriter;

/**
 * Makes figures up, settles them, and writes them as a workbook: {@code WriteWorkbook tallybook
 * 200000 out.xlsx}, or its cells alone, with {@code fastexcel} or {@code sxssf}. Prints the
 * processor time of the writing.
 */
public final class WriteWorkbook {
  private WriteWorkbook() {}

  public static void main(String... arguments) throws IOException {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    var catalogue = Catalogue.load(Resources.builtIn());
    Book book = book(Integer.parseInt(arguments[1]), catalogue);
    var cpu = new Cpu();
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 16)) {
      switch (arguments[0]) {
        case "tallybook" -> new WorkbookWriter(catalogue, Resources.builtIn()).write(book, out);
        case "fastexcel" -> BareCells.fastexcel(BareCells.sheets(book, catalogue), out);
        case "sxssf" -> BareCells.sxssf(BareCells.sheets(book, catalogue), out);
        default -> throw new IllegalArgumentException("no such writer: " + arguments[0]);
      }
    }
    cpu.print("writing");
  }

  private static Book book(int count, Catalogue catalogue) {
    var made = new MadeUp(count);
    var figures = new PackedObservations();
    var sources = new PackedSources();
    while (figures.size() < count) {
      MadeUp.Story story = made.next();
      sources.add(story.source());
      figures.addAll(story.figures());
    }
    Reconciliation settled =
        new Reconciler(catalogue, Settings.of(Resources.builtIn()))
            .reconcile(figures, List.of(), Map.of());
    return new Book("Made up", "WriteWorkbook", sources, settled, List.of(), Map.of());
  }
}
