package tallybook.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallybook.article.Article;
import tallybook.article.Article.Dating;
import tallybook.flow.Diagnostic;
import tallybook.flow.Outcome;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.Note;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unread;
import tallybook.input.sources.SourceRow;
import tallybook.input.text.ScriptLanguage;

/**
 * A draft becomes an article: the user's list goes before what the document says of itself; a day
 * given for the run goes before both.
 */
final class Assembly {
  private final Metadata given;
  private final ScriptLanguage languages;

  Assembly(ReadOptions options) {
    var day = options.date();
    this.given =
        Metadata.NONE.dated(day == null ? Dating.MISSING : new Dating(day, "--date", false));
    this.languages = ScriptLanguage.load(options.resources());
  }

  Outcome<Article> article(Found file, Part part) {
    String id = file.id() + part.part();
    if (part instanceof Unread unread) {
      return Outcome.none(Unreads.diagnostic(id, unread.code(), unread.message()));
    }
    Draft draft = (Draft) part;
    Metadata first = given;
    Metadata last = Metadata.NONE;
    for (PlacedList placed : file.lists()) {
      Optional<SourceRow> row = placed.row(file.listed() + part.part());
      if (row.isPresent()) {
        if (row.get().skip()) {
          return skipped(id, placed.list().name());
        }
        Metadata told = row.get().metadata(placed.list().name());
        first = placed.last() ? first : first.orElse(told);
        last = placed.last() ? last.orElse(told) : last;
      }
    }
    Metadata known = first.orElse(draft.metadata()).orElse(last);
    return new Outcome<>(List.of(article(id, draft, known)), notes(id, draft));
  }

  private Article article(String id, Draft draft, Metadata known) {
    String told = known.language();
    String language = told == null ? languages.of(draft.text()) : told;
    return new Article(
        id,
        draft.text(),
        known.title(),
        known.publisher(),
        known.date(),
        known.url(),
        language,
        known.origin(),
        draft.format(),
        draft.pages());
  }

  private static Outcome<Article> skipped(String id, String list) {
    return Outcome.none(
        new Diagnostic(
            Severity.INFO, "input.skipped", Place.of(id), "left out, as " + list + " says"));
  }

  /** One message a file, however many things there are to say. */
  private static List<Diagnostic> notes(String id, Draft draft) {
    if (draft.notes().isEmpty()) {
      return List.of();
    }
    var severest = Severity.NONE;
    var said = new ArrayList<String>();
    for (Note note : draft.notes()) {
      severest = note.severity().atLeast(severest) ? note.severity() : severest;
      said.add(note.message());
    }
    String code = draft.notes().get(0).code();
    return List.of(new Diagnostic(severest, code, Place.of(id), String.join("; ", said)));
  }
}
