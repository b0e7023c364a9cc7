package tallybook.mention.voice;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.mention.voice.VoiceWords.Office;

/** Someone whom an article names, with what it tells of the office. Grows while it is read. */
final class Person {
  private String name;
  private int length;
  private String first;
  private String last;
  private final Set<String> words = new HashSet<>();
  private final EnumSet<Office> offices = EnumSet.noneOf(Office.class);
  private @Nullable String area;
  private @Nullable String home;
  private boolean known;

  Person(String name, String[] words) {
    this.name = name;
    this.length = words.length;
    this.first = words[0];
    this.last = words[words.length - 1];
    this.words.addAll(java.util.List.of(words));
  }

  /** The fullest form seen. */
  String name() {
    return name;
  }

  /** The first word of the name, as it is compared. */
  String first() {
    return first;
  }

  /** The last word of the name, as it is compared. */
  String last() {
    return last;
  }

  /** The economy whose office the person holds, or null. */
  @Nullable String area() {
    return area;
  }

  /** The economy where someone without an office lives or works, or null. */
  @Nullable String home() {
    return home;
  }

  void live(String inArea) {
    home = inArea;
  }

  /** Whether anything tells that this is a person: an office, a title, an age, a verb of speech. */
  boolean isKnown() {
    return known;
  }

  void know() {
    known = true;
  }

  void hold(Office office, @Nullable String ofArea) {
    known = true;
    offices.add(office);
    if (area == null) {
      area = ofArea;
    }
  }

  boolean isInOffice() {
    return !offices.isEmpty();
  }

  boolean isCalled(Office called, @Nullable String ofArea) {
    boolean elsewhere = ofArea != null && area != null && !ofArea.equals(area);
    return !elsewhere && offices.stream().anyMatch(office -> office.isAlso(called));
  }

  /** Whether a name may be this person's: by its ends, as orders of names differ. */
  boolean answersTo(String[] other) {
    if (other.length == 1) {
      return other[0].equals(first) || other[0].equals(last);
    }
    if (length == 1) {
      return first.equals(other[0]) || first.equals(other[other.length - 1]);
    }
    if (!last.equals(other[other.length - 1])) {
      return words.containsAll(java.util.List.of(other));
    }
    boolean surname = other.length < length && words.containsAll(java.util.List.of(other));
    return surname
        || first.equals(other[0])
        || first.charAt(0) == other[0].charAt(0) && isShort(other[0]);
  }

  private boolean isShort(String word) {
    return word.length() == 1 || first.length() == 1;
  }

  /** Takes a fuller form for the name. */
  void alsoNamed(String other, String[] otherWords) {
    boolean fuller =
        otherWords.length > length || otherWords.length == length && first.length() == 1;
    words.addAll(java.util.List.of(otherWords));
    if (fuller) {
      name = other;
      length = otherWords.length;
      first = otherWords[0];
      last = otherWords[otherWords.length - 1];
    }
  }

  /** The words of a name, as they are compared: small letters without marks. */
  static String[] words(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (!Normalizer.isNormalized(plain, Normalizer.Form.NFD)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
    }
    var word = new StringBuilder();
    var found = new java.util.ArrayList<String>();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(c == '\u0131' ? 'i' : c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.FORMAT
          && !word.isEmpty()) {
        found.add(word.toString());
        word.setLength(0);
      }
    }
    return found.isEmpty() ? new String[] {plain} : found.toArray(String[]::new);
  }
}
