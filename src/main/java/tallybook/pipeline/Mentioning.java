package tallybook.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.article.Span;
import tallybook.catalogue.Lexicon;
import tallybook.flow.Diagnostic;
import tallybook.mention.passage.Passage;
import tallybook.mention.period.Period;
import tallybook.mention.period.PeriodReader;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.quantity.QuantityReader;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;
import tallybook.observation.Row;
import tallybook.table.JsonLinesWriter;
import tallybook.table.RecordReader;

/** The layer below: quantities and periods as they are seen; the {@code mentions} command. */
public final class Mentioning {
  private record Seen(String id, List<Map<String, @Nullable Object>> found) {}

  private record Mention(int start, Map<String, @Nullable Object> fields) {}

  private static final List<Field<Seen>> FIELDS =
      List.of(
          new Field<>("id", Type.TEXT, "The article, or the case.", Seen::id),
          new Field<>("found", Type.JSON, "What was seen, in text order.", Seen::found));

  private final Tallybook tallybook;
  private final Lexicon lexicon;
  private final QuantityReader quantities;
  private final PeriodReader periods;
  private final JsonLinesWriter<Seen> out;

  public Mentioning(Tallybook tallybook, Writer out) {
    this.tallybook = tallybook;
    this.lexicon = Lexicon.load(tallybook.resources(), Lexicon.DEFAULT);
    this.quantities = new QuantityReader(lexicon, tallybook.catalogue());
    this.periods = new PeriodReader(lexicon, tallybook.resources());
    this.out = new JsonLinesWriter<>(FIELDS, out);
  }

  /** Writes a line an article. */
  public RunLog articles(Inputs inputs) throws IOException {
    var log = new RunLog();
    try (ArticleFeed feed = tallybook.feed(inputs, log)) {
      for (Article article = feed.next(); article != null; article = feed.next()) {
        out.write(seen(article));
      }
    }
    out.finish();
    return log;
  }

  /** Writes a line a case of a JSON lines stream: {@code {id,text,lang,ref_date}}. */
  public List<Diagnostic> cases(String name, InputStream in) throws IOException {
    List<Diagnostic> notes =
        RecordReader.read(
            name,
            in,
            row -> {
              try {
                out.write(seen(article(row)));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    out.finish();
    return notes;
  }

  private static Article article(Row row) {
    String text = row.text("text");
    String id = row.text("id");
    if (text == null || id == null) {
      throw new IllegalArgumentException(text == null ? "no text" : "no id");
    }
    String language = row.text("lang");
    return new Article(
        id,
        text,
        null,
        null,
        dating(row.text("ref_date")),
        null,
        language == null ? Lexicon.DEFAULT : language,
        "jsonl");
  }

  private static Article.Dating dating(@Nullable String day) {
    if (day == null) {
      return Article.Dating.MISSING;
    }
    try {
      String date = day.length() > 10 ? day.substring(0, 10) : day;
      return new Article.Dating(LocalDate.parse(date), "ref_date", false);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("ref_date is no ISO day: " + day, e);
    }
  }

  private Seen seen(Article article) {
    Passage passage = Passage.of(article, lexicon);
    List<Period> times = periods.read(passage);
    var mentions = new ArrayList<Mention>();
    for (Period time : times) {
      if (time.time() != null) {
        mentions.add(mention(article.text(), time.span(), period(time)));
      }
    }
    for (Quantity quantity : quantities.read(passage, times)) {
      mentions.add(mention(article.text(), quantity.span(), quantity(quantity)));
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return new Seen(article.id(), mentions.stream().map(Mention::fields).toList());
  }

  private static Mention mention(String text, Span span, Map<String, @Nullable Object> fields) {
    var placed = new LinkedHashMap<String, @Nullable Object>();
    int start = text.codePointCount(0, span.start());
    placed.put("start", start);
    placed.put("end", start + text.codePointCount(span.start(), span.end()));
    placed.put("text", span.of(text));
    placed.putAll(fields);
    return new Mention(start, placed);
  }

  private static Map<String, @Nullable Object> quantity(Quantity quantity) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("value", quantity.value());
    fields.put("value_low", quantity.bounds().low());
    fields.put("value_high", quantity.bounds().high());
    fields.put("unit", quantity.unit());
    fields.put("qualifier", quantity.qualifier().code());
    fields.put("standing", quantity.standing().name().toLowerCase(Locale.ROOT));
    return fields;
  }

  private static Map<String, @Nullable Object> period(Period period) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("time_period", String.valueOf(period.time()));
    fields.put("role", period.role().name().toLowerCase(Locale.ROOT));
    return fields;
  }
}
