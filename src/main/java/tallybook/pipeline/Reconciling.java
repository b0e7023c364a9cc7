package tallybook.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Printable;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Settings;
import tallybook.reconcile.claim.Intake;
import tallybook.table.ClaimReader;
import tallybook.table.ObservationReader;
import tallybook.workbook.Book;
import tallybook.workbook.EvidenceReader;
import tallybook.workbook.readback.ReadBack;
import tallybook.workbook.sheets.Labels;
import tallybook.workbook.style.Theme;

/**
 * Observations in, settled groups out: the {@code reconcile} command. Where a person's decisions or
 * an explanation need all figures, they are held; else they stream through ({@link Figures}).
 */
public final class Reconciling {
  private final Tallybook tallybook;
  private final Judgement judgement;
  private final int jobs;
  private final Settings settings;
  private final Labels labels;
  private final Figures figures;
  private final Set<Path> workbooks = new HashSet<>();
  private final List<Diagnostic> notes = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Diagnostic> warnings = new ArrayList<>();
  private int read;

  /**
   * @param holds whether decisions will be taken, or the arithmetic asked for
   */
  public Reconciling(Tallybook tallybook, Judgement judgement, int jobs, boolean holds)
      throws IOException {
    this.tallybook = tallybook;
    this.judgement = judgement;
    this.jobs = jobs;
    this.settings = judgement.settings(tallybook.resources(), jobs);
    this.labels = new Labels(tallybook.catalogue(), Theme.load(tallybook.resources()));
    this.figures =
        holds
            ? new HeldFigures(tallybook.catalogue(), settings, labels)
            : new StreamedFigures(tallybook.catalogue(), settings, labels);
  }

  /** Whether a file's name is that of a workbook, whose decisions are read with its figures. */
  public static boolean isWorkbook(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /** Adds the wanted observations of a file: JSON lines, CSV, or a workbook of tallybook's. */
  public void read(Path file, Selection selection) throws IOException {
    if (isWorkbook(file)) {
      workbook(file, selection);
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      read(file.toString(), in, selection);
    }
  }

  /** Adds the wanted observations of a stream. */
  public void read(String name, InputStream in, Selection selection) throws IOException {
    Optional<Intake> whole = selection.equals(Selection.ALL) ? figures.intake() : Optional.empty();
    if (whole.isEmpty()) {
      notes.addAll(ObservationReader.read(name, in, observation -> add(observation, selection)));
      return;
    }
    int before = figures.size();
    notes.addAll(ClaimReader.read(name, in, whole.get()));
    read += figures.size() - before;
  }

  private void add(Observation observation, Selection selection) {
    read++;
    if (selection.test(observation)) {
      figures.add(observation);
    }
  }

  /**
   * Evidence stands in a workbook as decisions on figures left it, so of its decisions those on
   * groups are carried out here, and the rest are named.
   */
  private void workbook(Path file, Selection selection) throws IOException {
    var reader = new EvidenceReader(tallybook.catalogue(), tallybook.resources());
    EvidenceReader.Evidence evidence = evidence(reader, file);
    evidence.figures().forEach(observation -> add(observation, selection));
    notes.addAll(evidence.notes());
    workbooks.add(file.toRealPath());
    List<Decision> all = decisionsOf(file);
    Set<String> done = new TreeSet<>();
    for (Decision decision : all) {
      boolean isDone =
          switch (decision.action()) {
            case SET_DATE, SET_FIELD, SET_PERIOD, MERGE, SPLIT -> true;
            case REVOKE -> done.contains(decision.target());
            case EXCLUDE, SET_POLICY, PIN, OVERRIDE, ACCEPT -> false;
          };
      if (isDone) {
        done.add(decision.id());
      }
    }
    List<Decision> open = all.stream().filter(d -> !done.contains(d.id())).toList();
    List<Decision> joined = DecisionFile.joined(decisions, open);
    decisions.clear();
    decisions.addAll(joined);
    if (!done.isEmpty()) {
      warnings.add(
          new Diagnostic(
              Severity.LOW,
              "workbook.decided",
              Place.of(file.toString()),
              "decisions on dates, fields, periods and series ("
                  + String.join(", ", done)
                  + ") are taken as Evidence shows them: build carries out new ones"));
    }
  }

  private static EvidenceReader.Evidence evidence(EvidenceReader reader, Path file)
      throws IOException {
    try {
      return reader.read(file);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw WrongFile.of(e);
    }
  }

  private List<Decision> decisionsOf(Path file) throws IOException {
    return WorkbookTarget.reader(tallybook).read(file).decisions();
  }

  /** Takes over the decisions of a file: JSON lines, which hold from now on. */
  public void decide(Path file) throws IOException {
    decisions.addAll(DecisionFile.read(file));
  }

  /** Records that were left out, and why. */
  public List<Diagnostic> notes() {
    return List.copyOf(notes);
  }

  /** What settling could not do as it was asked: a missing rate, a policy refused. */
  public List<Diagnostic> warnings() {
    return List.copyOf(warnings);
  }

  /** How many observations were read, wanted or not. */
  public int read() {
    return read;
  }

  public int observations() {
    return figures.size();
  }

  /** Whether a file is a workbook of tallybook's, rather than a list of articles. */
  public static boolean isOurs(Path file, Tallybook tallybook) {
    try {
      return isWorkbook(file) && WorkbookTarget.reader(tallybook).isOurs(file);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Prints the arithmetic of groups.
   *
   * @param asked what their keys have in them: {@code trade_turnover}, {@code KAZ|KOR}, {@code
   *     |2020}; or a figure's id, or words of its sentence
   * @return how many groups that were
   */
  public int explain(String asked, PrintWriter out) {
    List<Observation> observations = figures.all();
    var reconciler = new Reconciler(tallybook.catalogue(), settings);
    Set<String> told =
        observations.stream()
            .filter(o -> o.id().equals(asked) || o.quote().text().contains(asked))
            .map(Observation::id)
            .collect(Collectors.toSet());
    int found = 0;
    for (ReconciledCell cell : reconciler.reconcile(observations, decisions, Map.of()).cells()) {
      if (cell.key().contains(asked)
          || cell.evidence().stream().anyMatch(figure -> told.contains(figure.observation()))) {
        found++;
        out.println(Printable.oneLine(labels.heading(cell)));
        reconciler.explain(observations, decisions, Map.of(), cell.key()).stream()
            .map(labels.prose()::words)
            .forEach(line -> out.println(Printable.oneLine(line)));
        out.println();
      }
    }
    out.flush();
    return found;
  }

  /** Settles all that was read and prints the groups. */
  public Verdict run(Format format, Destination out) throws IOException {
    return figures.settle(decisions, format, out, warnings::addAll);
  }

  /** What was settled into a workbook, and where that is. */
  public record Booked(Building.Written written, Verdict verdict) {}

  /**
   * Settles all that was read into a workbook; what a person left in one that is there is kept. The
   * articles' texts are not at hand: its figures stand with their sentences alone.
   *
   * @param command the command line that makes it again
   * @param options the user's, in a line
   * @throws IOException if it is one of the workbooks read, or none of tallybook's
   */
  public Booked write(Path file, String command, String options) throws IOException {
    var target = new WorkbookTarget(tallybook, file);
    ReadBack kept = target.readBack();
    if (kept != null && workbooks.contains(file.toRealPath())) {
      throw new IOException(
          file
              + ": is read here, and its articles' texts would be lost: give another name with -o");
    }
    if (kept != null) {
      List<Decision> joined = DecisionFile.joined(decisions, kept.decisions());
      decisions.clear();
      decisions.addAll(joined);
      warnings.addAll(kept.diagnostics());
    }
    Settings wanted = WorkbookTarget.settings(tallybook, judgement, jobs, kept);
    var settled =
        new Reconciler(tallybook.catalogue(), wanted).reconcile(figures.all(), decisions, Map.of());
    Book book =
        new Books(tallybook.catalogue())
            .of(figures.all(), settled, command, options, WorkbookTarget.tolerances(wanted));
    var written = target.write(book, settled, kept, false, false);
    warnings.addAll(written.warnings());
    return new Booked(written, Verdict.of(settled, tallybook.catalogue()));
  }
}
