package tallybook.mention.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Office;
import tallybook.mention.voice.VoiceWords.Part;

/** The persons whom an article names, and where it names them. */
final class People {
  private static final int APPOSITION = 8;

  /** Names before and after a place among which an office looks for its holder. */
  private static final int REMEMBERED = 200;

  private final Passage passage;
  private final Tokens tokens;
  private final VoiceWords words;
  private final NameRuns runs;
  private final OfficeReader offices;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Person> byEnd = new HashMap<>();
  private final List<Integer> froms = new ArrayList<>();
  private final List<Person> named = new ArrayList<>();
  private int[] mentionFrom = {};

  private People(Passage passage, VoiceWords words, NameRuns runs, OfficeReader offices) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.words = words;
    this.runs = runs;
    this.offices = offices;
  }

  static People of(Passage passage, VoiceWords words, NameRuns runs, OfficeReader offices) {
    var people = new People(passage, words, runs, offices);
    people.meet();
    people.findAgain();
    return people;
  }

  /** Whether a place in the text names a person, and whom; by the first token of the name. */
  @Nullable Person at(int token) {
    int found = Arrays.binarySearch(mentionFrom, token);
    return found >= 0 ? named.get(found) : null;
  }

  /** Where someone is named first; -1 if nowhere. */
  int firstOf(Person person) {
    int found = named.indexOf(person);
    return found < 0 ? -1 : mentionFrom[found];
  }

  /** The person whose name ends just before a token. */
  @Nullable Person before(int token) {
    int from = runs.startBefore(token);
    return from < 0 ? null : at(from);
  }

  /**
   * Who is called by an office: the last so named before a place, else the first after it. Someone
   * whose office's economy isn't told answers for an economy only if it can't be another.
   */
  @Nullable Person called(Office office, @Nullable String area, int token) {
    @Nullable Person sure = calledIn(office, area, token, true);
    if (sure != null || area == null) {
      return sure;
    }
    Person likely = calledIn(office, area, token, false);
    return likely == null || isOneOfSeveral(likely, office, area) ? null : likely;
  }

  private @Nullable Person calledIn(Office office, @Nullable String area, int token, boolean sure) {
    @Nullable Person after = null;
    int here = place(token);
    int first = Math.max(0, here - REMEMBERED);
    for (int i = Math.min(mentionFrom.length, here + REMEMBERED) - 1; i >= first; i--) {
      Person person = named.get(i);
      boolean fits = area == null || !sure || area.equals(person.area());
      if (fits && person.isCalled(office, area)) {
        if (mentionFrom[i] < token) {
          return person;
        }
        after = person;
      }
    }
    return after;
  }

  /** Whether an officeless person may be meant as well, and nobody holds the office elsewhere. */
  private boolean isOneOfSeveral(Person likely, Office office, String area) {
    boolean elsewhere =
        persons.stream()
            .limit(REMEMBERED)
            .anyMatch(
                person ->
                    person.isCalled(office, null)
                        && person.area() != null
                        && !area.equals(person.area()));
    return !elsewhere
        && persons.stream()
            .limit(REMEMBERED)
            .anyMatch(person -> person != likely && !person.isInOffice());
  }

  /** The first known person named between two tokens, not after a word such as "with". */
  @Nullable Person subject(int from, int to) {
    for (int i = place(from); i < mentionFrom.length && mentionFrom[i] < to; i++) {
      boolean object = words.parts.before(passage, mentionFrom[i]) == Part.LINK;
      if (named.get(i).isKnown() && !object) {
        return named.get(i);
      }
    }
    return null;
  }

  /** Whom a text names before a token, once for each time. */
  List<Person> namedBefore(int token) {
    return named.subList(0, place(token));
  }

  /** The first person named from one token to another, known or not. */
  @Nullable Person first(int from, int to) {
    int i = place(from);
    return i < mentionFrom.length && mentionFrom[i] < to ? named.get(i) : null;
  }

  /** The person named last before a token or at it, known or not. */
  @Nullable Person last(int token) {
    int i = place(token + 1);
    return i == 0 ? null : named.get(i - 1);
  }

  private int place(int token) {
    int found = Arrays.binarySearch(mentionFrom, token);
    return found >= 0 ? found : -found - 1;
  }

  /** The person whose name one word is, whatever its capitals. */
  @Nullable Person answering(int from, int to) {
    return known(Person.words(tokens.text(from, to)));
  }

  /** Registers a name that stands in a place where only persons do. */
  Person meet(int from, int to) {
    String name = clean(from, to);
    String[] asked = Person.words(name);
    Person person = known(asked);
    if (person == null) {
      person = new Person(name, asked);
      persons.add(person);
    } else {
      person.alsoNamed(name, asked);
    }
    remember(person);
    return person;
  }

  /** Who was named last by a name that begins or ends like this one, and may be meant by it. */
  private @Nullable Person known(String[] asked) {
    Person byLast = byEnd.get(asked[asked.length - 1]);
    if (byLast != null && byLast.answersTo(asked)) {
      return byLast;
    }
    Person byFirst = byEnd.get(asked[0]);
    return byFirst != null && byFirst.answersTo(asked) ? byFirst : null;
  }

  private void remember(Person person) {
    byEnd.put(person.first(), person);
    byEnd.put(person.last(), person);
  }

  private String clean(int from, int to) {
    String printed = tokens.text(from, to);
    var name = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        c = ' ';
      }
      boolean doubled = c == ' ' && !name.isEmpty() && name.charAt(name.length() - 1) == ' ';
      if (!doubled && Character.getType(c) != Character.FORMAT) {
        name.append(c);
      }
    }
    return name.toString();
  }

  /** First pass: names of two words and more, and any that an office or a title marks. */
  private void meet() {
    for (int token = 0; token < tokens.size(); token++) {
      boolean office = words.offices.matchAt(passage, token) >= 0;
      OfficePhrase phrase = office ? offices.at(token, limit(token), true) : null;
      if (phrase != null && phrase.isNamed()) {
        meet(phrase.nameFrom(), phrase.nameTo()).hold(phrase.office(), phrase.area());
        continue;
      }
      int end = runs.end(token);
      if (end > token) {
        meetRun(token, end);
      }
    }
  }

  private void meetRun(int from, int end) {
    boolean titled = words.parts.before(passage, from) == Part.TITLE;
    boolean aged =
        tokens.isSign(end, ',') && tokens.is(end + 1, Tokens.NUMBER) && tokens.isSign(end + 2, ',');
    boolean several = isSeveral(from, end);
    if (offices.belongsToABody(end) || !several && !titled) {
      return;
    }
    OfficePhrase after = apposed(end);
    Person person = meet(from, end);
    if (titled || aged) {
      person.know();
    }
    if (after != null) {
      person.hold(after.office(), after.area());
    }
  }

  private boolean isSeveral(int from, int end) {
    return end > from + 1
        && hasTwoNames(from, end)
        && Person.words(tokens.text(from, end)).length > 1;
  }

  /** Two words apart: "Kim Dae-Sik", not "Al-Farabi". */
  private boolean hasTwoNames(int from, int end) {
    for (int token = from + 1; token < end; token++) {
      if (tokens.is(token, Tokens.WORD) && !tokens.isGlued(token)) {
        return true;
      }
    }
    return false;
  }

  /** The office named after a name: ", the foreign minister", " (vice-minister". */
  private @Nullable OfficePhrase apposed(int end) {
    boolean comma = tokens.isSign(end, ',');
    int at = end + 1;
    while (tokens.isSign(at, '(')) {
      at++;
      comma = true;
    }
    if (!comma && !tokens.isSign(end, '(')) {
      return null;
    }
    for (int token = at; token < at + APPOSITION && token < limit(end); token++) {
      if (tokens.isSign(token, ',') || runs.end(token) > token) {
        return null;
      }
      if (words.speech.at(passage, token) == VoiceWords.Speech.SAY) {
        return null;
      }
      OfficePhrase phrase = offices.at(token, limit(end), false);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /** Second pass: every name in the text again, last names alone with the rest. */
  private void findAgain() {
    byEnd.clear();
    for (int i = persons.size() - 1; i >= 0; i--) {
      remember(persons.get(i));
    }
    for (int token = 0; token < tokens.size(); token++) {
      int end = runs.end(token);
      if (end > token) {
        Person person = known(Person.words(tokens.text(token, end)));
        if (person != null) {
          froms.add(token);
          named.add(person);
          remember(person);
        }
      }
    }
    mentionFrom = froms.stream().mapToInt(Integer::intValue).toArray();
  }

  private int limit(int token) {
    return tokens.size() == 0 ? 0 : passage.sentenceTo(passage.sentenceOf(token));
  }
}
