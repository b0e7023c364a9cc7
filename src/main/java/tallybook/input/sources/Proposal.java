package tallybook.input.sources;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself: what an empty cell of the sources list may be filled with.
 *
 * @param file from the list's folder
 * @param published null where the document doesn't state it; a day concluded from the text is none
 */
public record Proposal(
    String file,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String url) {

  Optional<String> cell(String column) {
    return Optional.ofNullable(
        switch (column) {
          case "file" -> file;
          case "publisher" -> publisher;
          case "published" -> published == null ? null : published.toString();
          case "title" -> title;
          case "url" -> url;
          default -> null;
        });
  }
}
