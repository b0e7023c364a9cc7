package tallybook.extract.word;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Matches;

/** What the lexicon's words say about binding, worked out once into arrays by entry. */
public final class Words {
  private final int indicators;
  private final int cues;
  private final int links;
  private final int heads;
  private final int products;
  private final int moments;
  private final int tenses;
  private final int currencies;
  private final int others;
  private final int frames;
  private final int periods;
  private final int clauses;
  private final int areas;
  private final int numbers;
  private final int hedges;
  private final int scales;
  private final int bodies;

  private final Lexicon lexicon;
  private @Nullable Wording people;
  private @Nullable Wording labelledTo;
  private @Nullable Wording labelledFrom;
  private final @Nullable Wording[] wording;
  private final @Nullable Cue[] cue;
  private final @Nullable Moment[] moment;
  private final @Nullable Tense[] tense;
  private final @Nullable Link[] link;
  private final @Nullable Head[] head;
  private final @Nullable GoodsPart[] part;

  public Words(Lexicon lexicon, Catalogue catalogue) {
    this.lexicon = lexicon;
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
    scales = lexicon.file("scales");
    bodies = lexicon.file("bodies");
    int size = lexicon.entries().size();
    wording = new @Nullable Wording[size];
    cue = new @Nullable Cue[size];
    moment = new @Nullable Moment[size];
    tense = new @Nullable Tense[size];
    link = new @Nullable Link[size];
    head = new @Nullable Head[size];
    part = new @Nullable GoodsPart[size];
    for (Lexicon.Entry entry : lexicon.entries()) {
      switch (entry.file()) {
        case "indicators" -> {
          if (!entry.get("place").equals("none")) {
            Wording means = Wording.of(entry, catalogue);
            wording[entry.id()] = means;
            people = means.place() == Wording.Place.PEOPLE ? means : people;
            labelledTo = means.place() == Wording.Place.TO ? means : labelledTo;
            labelledFrom = means.place() == Wording.Place.FROM ? means : labelledFrom;
          }
        }
        case "cues" -> cue[entry.id()] = Wording.parse(Cue.class, entry, entry.code());
        case "moments" -> moment[entry.id()] = Wording.parse(Moment.class, entry, entry.code());
        case "tenses" -> tense[entry.id()] = Wording.parse(Tense.class, entry, entry.code());
        case "links" -> link[entry.id()] = Wording.parse(Link.class, entry, entry.code());
        case "heads" -> head[entry.id()] = Wording.parse(Head.class, entry, entry.code());
        case "products" -> part[entry.id()] = Wording.parse(GoodsPart.class, entry, entry.code());
        default -> {}
      }
    }
  }

  /** Whether an indicator's words are among those found in a text. */
  public boolean nameIndicator(Matches matches) {
    for (int match = 0; match < matches.size(); match++) {
      if (matches.file(match) == indicators && wording[matches.entry(match)] != null) {
        return true;
      }
    }
    return false;
  }

  /** What an economy's name for its people means where they are in another. */
  public @Nullable Wording people() {
    return people;
  }

  /** What goods are that a label sends to an economy, or takes from one. */
  public @Nullable Wording labelled(boolean from) {
    return from ? labelledFrom : labelledTo;
  }

  /** Null for words that only hold an indicator's. */
  public @Nullable Wording wording(int entry) {
    return wording[entry];
  }

  public @Nullable Cue cue(int entry) {
    return cue[entry];
  }

  public @Nullable Moment moment(int entry) {
    return moment[entry];
  }

  public @Nullable Tense tense(int entry) {
    return tense[entry];
  }

  public @Nullable Link link(int entry) {
    return link[entry];
  }

  /** Whether the line of a match has this code. */
  public boolean isOf(Matches matches, int match, String code) {
    return lexicon.entry(matches.entry(match)).code().equals(code);
  }

  /** The link whose words begin at a token. */
  public @Nullable Link link(Matches matches, int token) {
    int match = matches.at(token, links);
    return match < 0 ? null : link[matches.entry(match)];
  }

  public @Nullable Head head(int entry) {
    return head[entry];
  }

  public @Nullable GoodsPart part(int entry) {
    return part[entry];
  }

  public int indicators() {
    return indicators;
  }

  public int cues() {
    return cues;
  }

  public int links() {
    return links;
  }

  public int heads() {
    return heads;
  }

  public int products() {
    return products;
  }

  public int moments() {
    return moments;
  }

  public int tenses() {
    return tenses;
  }

  public int currencies() {
    return currencies;
  }

  public int others() {
    return others;
  }

  public int frames() {
    return frames;
  }

  public int periods() {
    return periods;
  }

  public int clauses() {
    return clauses;
  }

  public int areas() {
    return areas;
  }

  public int numbers() {
    return numbers;
  }

  public int hedges() {
    return hedges;
  }

  public int scales() {
    return scales;
  }

  public int bodies() {
    return bodies;
  }
}
