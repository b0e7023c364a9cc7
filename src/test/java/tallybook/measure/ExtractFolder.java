package tallybook.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.dating.TextDating;
import tallybook.extract.Extraction;
import tallybook.flow.Stage;
import tallybook.input.ArticleSource;
import tallybook.input.ReadOptions;
import tallybook.observation.Field;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;

/** Prints the observations of a folder's articles as JSON lines, for a scorer outside. */
final class ExtractFolder {
  private ExtractFolder() {}

  public static void main(String[] arguments) throws IOException {
    Resources resources = Resources.builtIn();
    List<Article> articles =
        ArticleSource.readAll(List.of(Path.of(arguments[0])), ReadOptions.defaults()).items();
    Stage<Article, Observation> stage = TextDating.load(resources).then(new Extraction(resources));
    try (JsonGenerator out = new JsonFactory().createGenerator(System.out)) {
      out.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      for (Article article : articles) {
        for (Observation observation : stage.run(article).items()) {
          write(observation, out);
        }
      }
    }
  }

  private static void write(Observation observation, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Field<Observation> field : ObservationFields.ALL) {
      Object value = field.of(observation);
      out.writeFieldName(field.name());
      if (value instanceof BigDecimal number) {
        out.writeNumber(number);
      } else if (value instanceof Integer number) {
        out.writeNumber(number);
      } else if (value == null) {
        out.writeNull();
      } else {
        out.writeString(value.toString());
      }
    }
    out.writeEndObject();
  }
}
