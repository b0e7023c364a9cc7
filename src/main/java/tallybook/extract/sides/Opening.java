package tallybook.extract.sides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;
import tallybook.mention.passage.Passage;

/** What the headline, the dateline and the lead tell of an article's economies. */
public final class Opening {
  /** Sentences of the headline and the lead. */
  public static final int LEAD = 3;

  /** Words that may stand between a headline's subject and its colon. */
  private static final int TITLE_REACH = 3;

  private Opening() {}

  /** "Kazakhstan: the week's data": the economy that a headline names as its subject; or null. */
  static @Nullable String titled(Scene scene) {
    if (scene.passage().sentences().isEmpty() || !scene.isHeading(0)) {
      return null;
    }
    List<AreaPlace> areas = scene.areasOf(0);
    if (areas.isEmpty() || !areas.get(0).isOne() || areas.get(0).head() == Head.OUTLET) {
      return null;
    }
    int from = areas.get(0).to();
    for (int token = from; token < from + TITLE_REACH; token++) {
      if (scene.tokens().isSign(token, ':')) {
        return areas.get(0).mention().code();
      }
    }
    return null;
  }

  /**
   * "Reserve Bank of Fiji", "Statistics South Africa": the economy whose institution the text is
   * of, by a heading that names no other; null where no heading does.
   */
  static @Nullable String masthead(Scene scene) {
    int sentences = Math.min(LEAD, scene.passage().sentences().size());
    for (int sentence = 0; sentence < sentences; sentence++) {
      if (scene.isHeading(sentence) && scene.figuresOf(sentence).isEmpty()) {
        String owner = owner(scene, sentence);
        if (owner != null) {
          return owner;
        }
      }
    }
    return null;
  }

  private static @Nullable String owner(Scene scene, int sentence) {
    String owner = null;
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean ofBody = area.link() == Link.NONE || area.link() == Link.OF;
      boolean seat = owner != null && area.link() == Link.IN;
      if (!area.isOne() || !seat && !ofBody || owner != null && !seat) {
        return null;
      }
      owner = owner == null ? area.mention().code() : owner;
    }
    return owner != null && hasBody(scene, sentence) ? owner : null;
  }

  private static boolean hasBody(Scene scene, int sentence) {
    int end = scene.passage().sentenceTo(sentence);
    for (int token = scene.passage().sentenceFrom(sentence); token < end; token++) {
      if (scene.matches().at(token, scene.words().bodies()) >= 0
          && scene.tokens().isCapital(token)) {
        return true;
      }
    }
    return false;
  }

  /** "Address by the President of Ghana to …": whose a speech is; null where no heading tells. */
  static @Nullable String speaker(Scene scene) {
    int sentences = Math.min(LEAD, scene.passage().sentences().size());
    for (int sentence = 0; sentence < sentences && scene.isHeading(sentence); sentence++) {
      int end = scene.passage().sentenceTo(sentence);
      for (int token = scene.passage().sentenceFrom(sentence); token < end; token++) {
        AreaPlace first = scene.marks().isClause(token, "speech") ? next(scene, token) : null;
        if (first != null) {
          return first.mention().code();
        }
      }
    }
    return null;
  }

  /** The first economy that a sentence names after a token, if it is that of an office. */
  private static @Nullable AreaPlace next(Scene scene, int token) {
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(token))) {
      if (area.from() > token) {
        boolean title = area.link() == Link.OF || area.head() == Head.PERSON;
        return title && area.isOne() && !area.paired() ? area : null;
      }
    }
    return null;
  }

  /** Whether the lead speaks of a bank of many states and of one economy. */
  static boolean isLent(Scene scene) {
    int sentences = Math.min(LEAD, scene.passage().sentences().size());
    int end = sentences == 0 ? 0 : scene.passage().sentenceTo(sentences - 1);
    return scene.marks().mayTell(Cue.LENDER, 0, end)
        && scene.areas().stream()
                .filter(area -> area.from() < end && area.isOne())
                .map(area -> area.mention().code())
                .distinct()
                .count()
            == 1;
  }

  /** A place before a dash, a date or a colon at the beginning of a text. */
  static boolean isDateline(Scene scene, AreaPlace area) {
    Passage passage = scene.passage();
    int sentence = passage.sentenceOf(area.from());
    boolean first = area.from() - passage.sentenceFrom(sentence) <= 2;
    boolean place =
        area.mention().kind() == AreaMention.Kind.CITY
            || area.mention().kind() == AreaMention.Kind.NAME;
    if (!first || !place || sentence > 6) {
      return false;
    }
    int start = scene.tokens().start(area.from());
    return Character.isUpperCase(scene.tokens().printed(start + 1))
            && area.mention().kind() == AreaMention.Kind.CITY
        || isDash(scene, area.to());
  }

  private static boolean isDash(Scene scene, int token) {
    for (int at = token; at < Math.min(scene.tokens().size(), token + 6); at++) {
      if (scene.tokens().isDashApart(at)) {
        return true;
      }
    }
    return false;
  }
}
