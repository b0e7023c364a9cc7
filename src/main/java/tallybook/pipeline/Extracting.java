package tallybook.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;

/** Articles in, figures out: the {@code extract} command. */
public final class Extracting {
  private final Tallybook tallybook;
  private final Format format;
  private final boolean withText;

  /**
   * @param withText whether each record carries the text that its places refer to
   */
  public Extracting(Tallybook tallybook, Format format, boolean withText) {
    this.tallybook = tallybook;
    this.format = format;
    this.withText = withText;
  }

  /** Prints the figures as they are found; holds one article at a time. */
  public RunLog run(Inputs inputs, Selection selection, Watcher watcher, Writer out)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    Printer<Observation> printer =
        format.printer(
            ObservationBrief.fields(new Wording(tallybook.catalogue())), fields(texts), out);
    RunLog log =
        tallybook.extract(
            inputs,
            selection,
            watcher,
            (article, observations) -> {
              texts.clear();
              texts.put(article.id(), article.text());
              printer.printAll(observations);
            });
    printer.finish();
    return log;
  }

  private List<Field<Observation>> fields(Map<String, String> texts) {
    if (!withText) {
      return ObservationFields.ALL;
    }
    var fields = new ArrayList<>(ObservationFields.ALL);
    fields.add(
        new Field<>(
            "text",
            Type.TEXT,
            "The article's plain text, which start and end refer to.",
            o -> texts.get(o.article().id())));
    return fields;
  }
}
