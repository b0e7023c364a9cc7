package tallybook.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.article.Article;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.VoiceProbe;
import tallybook.mention.passage.Passage;

/** Prints how often the speaker and the status of labelled figures are read as labelled. */
final class VoiceMeasure {
  private VoiceMeasure() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Resources resources =
        args.length > 1 ? Resources.overlaidBy(Path.of(args[1])) : Resources.builtIn();
    var lexicon = Lexicon.load(resources, "en");
    var probe = new VoiceProbe(lexicon);
    List<Gold> labels;
    try (var in = Files.newInputStream(folder.resolve("gold.jsonl"))) {
      labels = Gold.read(in);
    }
    Map<String, List<Gold>> byArticle = new TreeMap<>();
    labels.forEach(
        l ->
            byArticle
                .computeIfAbsent(String.valueOf(l.text("article")), k -> new ArrayList<>())
                .add(l));
    int all = 0;
    int speakers = 0;
    int statuses = 0;
    int sources = 0;
    for (var entry : byArticle.entrySet()) {
      String text = Files.readString(folder.resolve("articles").resolve(entry.getKey()));
      if (text.startsWith("\ufeff")) {
        text = text.substring(1);
      }
      var passage =
          Passage.of(
              new Article(
                  entry.getKey(), text, null, null, Article.Dating.MISSING, null, "en", "txt"),
              lexicon);
      probe.open(passage);
      for (Gold label : entry.getValue()) {
        if (label.optional()) {
          continue;
        }
        int start =
            text.offsetByCodePoints(0, Integer.parseInt(String.valueOf(label.text("start"))));
        int end = text.offsetByCodePoints(0, Integer.parseInt(String.valueOf(label.text("end"))));
        var row = probe.at(start, end);
        all++;
        boolean s = Agreement.holds("speaker", label, row);
        boolean o = Agreement.holds("obs_status", label, row);
        speakers += s ? 1 : 0;
        statuses += o ? 1 : 0;
        sources += row.text("source") != null ? 1 : 0;
        String around =
            text.substring(Math.max(0, start - 90), start)
                + "⟦"
                + text.substring(start, end)
                + "⟧"
                + text.substring(end, Math.min(text.length(), end + 60));
        around = around.replace('\n', '¶');
        if (!s) {
          System.out.println(
              "speaker "
                  + entry.getKey()
                  + " "
                  + row.text("speaker")
                  + " ≠ "
                  + label.accepted("speaker")
                  + "  "
                  + around);
        }
        if (!o) {
          System.out.println(
              "status  "
                  + entry.getKey()
                  + " "
                  + row.text("obs_status")
                  + " ≠ "
                  + label.accepted("obs_status")
                  + "  "
                  + around
                  + "  "
                  + row.text("why"));
        }
        if (args.length > 2 && (row.text("source") != null || row.text("reporter") != null)) {
          System.out.println(
              "source  "
                  + entry.getKey()
                  + " "
                  + row.text("source")
                  + " | "
                  + row.text("reporter")
                  + "  "
                  + around);
        }
      }
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "%d labels: speaker %.1f %%, status %.1f %%; %d with a source%n",
        all,
        100.0 * speakers / all,
        100.0 * statuses / all,
        sources);
  }
}
