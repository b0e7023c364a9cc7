package tallybook.mention.voice;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.WordList;

/** The words that tell who speaks: verbs of speech, offices, bodies, and what names are made of. */
public final class VoiceWords {
  /** What the words of {@code speech.tsv} do. */
  enum Speech {
    /** A verb with its teller before it, or after it where the words said come first. */
    SAY,
    /** A participle of a teller named already. */
    SAYING,
    /** "Puts the figure at". */
    PUTS,
    /** A verb of bodies, and of outlets. */
    REPORT,
    /** "According to": the teller follows. */
    ACCORD,
    /** "Data from": the body follows. */
    SOURCE,
    /** "Data" after the body that has them. */
    SOURCE_NOUN,
    /** "In his view". */
    OPINION,
    /** "By its count": of the body named last. */
    OWN_COUNT,
    /** "It was noted": by nobody in particular. */
    IMPERSONAL,
    /** A word that may stand between a teller and the verb. */
    ADVERB,
    /** A word that ends reported speech. */
    MEANWHILE,
    PLURAL_SPEAKER,
    PRONOUN,
    REFLEXIVE,
    /** The mark of a question in an interview. */
    QUESTION,
    ANSWER,
    /** "Interview with": a person follows. */
    INTERVIEW,
    /** "Address by": heads what a person says. */
    ADDRESS
  }

  /** Classes of office, by which a later "the minister" finds who was named. */
  enum Office {
    PRESIDENT,
    LEADER,
    PREMIER,
    DEPUTY_PREMIER,
    MINISTER,
    VICE_MINISTER,
    AMBASSADOR,
    ATTACHE,
    GOVERNOR,
    MAYOR,
    MONARCH,
    CHAIRMAN,
    DIRECTOR,
    OFFICIAL,
    BUSINESSMAN;

    /** Whether a person of this office may be called by that one later. */
    boolean isAlso(Office called) {
      return this == called
          || called == LEADER && (this == PRESIDENT || this == PREMIER || this == MONARCH)
          || called == MINISTER && (this == DEPUTY_PREMIER || this == VICE_MINISTER)
          || called == AMBASSADOR && this == ATTACHE
          || called == OFFICIAL && this != PRESIDENT && this != MONARCH && this != LEADER
          || called == DIRECTOR && this == CHAIRMAN
          || called == PRESIDENT && this == CHAIRMAN;
    }
  }

  /** Kinds of body. */
  enum Body {
    STATISTICS,
    CUSTOMS,
    CENTRAL_BANK,
    MINISTRY,
    PRESS_SERVICE,
    GOVERNMENT,
    ORGANISATION,
    INTERNATIONAL,
    /** A news agency or an outlet: it passes on what others say. */
    AGENCY;

    /** Whether it stands for a state: its word is the source of a whole article that names it. */
    boolean isOfficial() {
      return ordinal() <= GOVERNMENT.ordinal();
    }
  }

  /** What the words of {@code names.tsv} are in a name, or beside it. */
  public enum Part {
    TITLE,
    PARTICLE,
    PORTFOLIO,
    OPENER,
    CALENDAR,
    THING,
    /** "Of", "for", "and". */
    LINK,
    DETERMINER,
    MODIFIER
  }

  private static final String NO_AREA = "NONE";

  final WordList<Speech> speech;
  final WordList<Office> offices;
  final WordList<Body> bodies;
  final WordList<Part> parts;
  private final Lexicon lexicon;
  private final int areas;
  private final boolean[] alsoNames;

  VoiceWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    speech = WordList.of(lexicon, "speech", Speech.class);
    offices = WordList.of(lexicon, "roles", Office.class);
    bodies = WordList.of(lexicon, "bodies", Body.class);
    parts = WordList.of(lexicon, "names", Part.class);
    areas = lexicon.file("areas");
    alsoNames = new boolean[lexicon.entries().size()];
    for (Lexicon.Entry entry : lexicon.entries()) {
      alsoNames[entry.id()] = entry.get("case").equals("alone");
    }
  }

  /** The match of an area's name that begins at a token, or -1. */
  int areaAt(Passage passage, int token) {
    return passage.tokens().isCapital(token) ? passage.matches().at(token, areas) : -1;
  }

  /** The match of an area's name that ends just before a token, or -1. */
  int areaBefore(Passage passage, int token) {
    int match = passage.matches().before(token, areas);
    return match >= 0 && passage.tokens().isCapital(passage.matches().from(match)) ? match : -1;
  }

  /** The alpha-3 code of an area's match; null for no match, a group, and names of no area. */
  @Nullable String area(Passage passage, int match) {
    if (match < 0) {
      return null;
    }
    String code = lexicon.entry(passage.matches().entry(match)).code();
    return code.length() == 3 && !code.equals(NO_AREA) ? code : null;
  }

  /** Whether a person's name may hold the area's name: "Jordan". */
  boolean isAlsoAName(Passage passage, int match) {
    return alsoNames[passage.matches().entry(match)];
  }
}
