package tallybook.extract;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Matches;

/** What the lexicon's words say about binding, worked out once into arrays by entry. */
final class Words {
  final int indicators;
  final int cues;
  final int links;
  final int heads;
  final int products;
  final int moments;
  final int tenses;
  final int currencies;
  final int others;
  final int frames;
  final int periods;
  final int clauses;
  final int areas;
  final int numbers;
  final int hedges;
  final int bodies;

  private @Nullable Wording people;
  private final @Nullable Wording[] wording;
  private final @Nullable Cue[] cue;
  private final @Nullable Moment[] moment;
  private final @Nullable Tense[] tense;
  private final @Nullable Link[] link;
  private final @Nullable Head[] head;
  private final Goods.@Nullable Part[] part;

  Words(Lexicon lexicon, Catalogue catalogue) {
    indicators = lexicon.file("indicators");
    cues = lexicon.file("cues");
    links = lexicon.file("links");
    heads = lexicon.file("heads");
    products = lexicon.file("products");
    moments = lexicon.file("moments");
    tenses = lexicon.file("tenses");
    currencies = lexicon.file("currencies");
    others = lexicon.file("others");
    frames = lexicon.file("frames");
    periods = lexicon.file("periods");
    clauses = lexicon.file("clauses");
    areas = lexicon.file("areas");
    numbers = lexicon.file("numbers");
    hedges = lexicon.file("hedges");
    bodies = lexicon.file("bodies");
    int size = lexicon.entries().size();
    wording = new @Nullable Wording[size];
    cue = new @Nullable Cue[size];
    moment = new @Nullable Moment[size];
    tense = new @Nullable Tense[size];
    link = new @Nullable Link[size];
    head = new @Nullable Head[size];
    part = new Goods.@Nullable Part[size];
    for (Lexicon.Entry entry : lexicon.entries()) {
      switch (entry.file()) {
        case "indicators" -> {
          if (!entry.get("place").equals("none")) {
            Wording means = Wording.of(entry, catalogue);
            wording[entry.id()] = means;
            people = means.place() == Wording.Place.PEOPLE ? means : people;
          }
        }
        case "cues" -> cue[entry.id()] = Wording.parse(Cue.class, entry, entry.code());
        case "moments" -> moment[entry.id()] = Wording.parse(Moment.class, entry, entry.code());
        case "tenses" -> tense[entry.id()] = Wording.parse(Tense.class, entry, entry.code());
        case "links" -> link[entry.id()] = Wording.parse(Link.class, entry, entry.code());
        case "heads" -> head[entry.id()] = Wording.parse(Head.class, entry, entry.code());
        case "products" -> part[entry.id()] = Wording.parse(Goods.Part.class, entry, entry.code());
        default -> {}
      }
    }
  }

  /** Whether an indicator's words are among those found in a text. */
  boolean nameIndicator(Matches matches) {
    for (int match = 0; match < matches.size(); match++) {
      if (matches.file(match) == indicators && wording[matches.entry(match)] != null) {
        return true;
      }
    }
    return false;
  }

  /** What an economy's name for its people means where they are in another. */
  @Nullable Wording people() {
    return people;
  }

  /** Null for words that only hold an indicator's. */
  @Nullable Wording wording(int entry) {
    return wording[entry];
  }

  @Nullable Cue cue(int entry) {
    return cue[entry];
  }

  @Nullable Moment moment(int entry) {
    return moment[entry];
  }

  @Nullable Tense tense(int entry) {
    return tense[entry];
  }

  @Nullable Link link(int entry) {
    return link[entry];
  }

  /** The link whose words begin at a token. */
  @Nullable Link link(Matches matches, int token) {
    int match = matches.at(token, links);
    return match < 0 ? null : link[matches.entry(match)];
  }

  @Nullable Head head(int entry) {
    return head[entry];
  }

  Goods.@Nullable Part part(int entry) {
    return part[entry];
  }
}
