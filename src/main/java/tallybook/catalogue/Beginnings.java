package tallybook.catalogue;

/**
 * Forms by the hashes of their beginnings: a text is read token by token, and after each, one look
 * tells whether a form begins so, goes on or ends there. Beginnings end wherever a token may: not
 * between two letters.
 */
final class Beginnings {
  static final int NONE = WordTable.NONE;

  private static final int GOES_ON = 1;

  /**
   * By beginning where its forms stand, and whether a longer form begins so. Most words of a text
   * are looked for among the first words of forms alone, which are few enough to stay at hand.
   */
  private final WordTable firstWords = new WordTable(1 << 17);

  private final WordTable longer = new WordTable(1 << 20);

  /** How many forms end at a beginning, then these; 0 first, for those at which none does. */
  private final int[] values;

  private Beginnings(int[] values) {
    this.values = values;
  }

  /**
   * @param forms folded; equal ones are kept in their order
   * @param valueOf what is told of a form, by its place
   */
  static Beginnings of(char[][] forms, int[] valueOf) {
    var places = places(forms);
    var beginnings = new Beginnings(new int[forms.length + places.distinct() + 1]);
    beginnings.fill(forms, valueOf, places);
    return beginnings;
  }

  /**
   * @param numberOf by form, the number of its characters: equal forms have one
   * @param placeOf by that number, where its forms stand
   */
  private record Places(int[] numberOf, int[] placeOf, int distinct) {}

  private static Places places(char[][] forms) {
    var known = new WordTable(1 << 20);
    var numberOf = new int[forms.length];
    var counts = new int[forms.length];
    int distinct = 0;
    for (int form = 0; form < forms.length; form++) {
      long hash = hash(forms[form]);
      int number = known.get(hash);
      if (number == NONE) {
        number = distinct++;
        known.put(hash, number);
      }
      numberOf[form] = number;
      counts[number]++;
    }
    var placeOf = new int[distinct];
    int place = 1;
    for (int number = 0; number < distinct; number++) {
      placeOf[number] = place;
      place += counts[number] + 1;
    }
    return new Places(numberOf, placeOf, distinct);
  }

  private void fill(char[][] forms, int[] valueOf, Places places) {
    for (int form = 0; form < forms.length; form++) {
      int place = places.placeOf()[places.numberOf()[form]];
      values[place + ++values[place]] = valueOf[form];
      add(forms[form], place);
    }
  }

  private void add(char[] form, int place) {
    WordTable table = firstWords;
    long hash = 0;
    for (int i = 0; i < form.length; i++) {
      hash = Lexicon.hash(hash, form[i]);
      table = form[i] == ' ' ? longer : table;
      if (i + 1 == form.length) {
        mark(table, hash, place << 1);
      } else if (!Fold.isLetter(form[i]) || !Fold.isLetter(form[i + 1])) {
        mark(table, hash, GOES_ON);
      }
    }
  }

  private static void mark(WordTable table, long hash, int mark) {
    int known = table.get(hash);
    table.put(hash, known == NONE ? mark : known | mark);
  }

  private static long hash(char[] form) {
    long hash = 0;
    for (char c : form) {
      hash = Lexicon.hash(hash, c);
    }
    return hash;
  }

  /** The beginning in the first word that has a hash, or {@link #NONE}. */
  int ofWord(long hash) {
    return firstWords.get(hash);
  }

  /** The beginning of a word and more that has a hash, or {@link #NONE}. */
  int ofMore(long hash) {
    return longer.get(hash);
  }

  /** Whether a longer form begins so. */
  static boolean goesOn(int beginning) {
    return (beginning & GOES_ON) != 0;
  }

  /** Where the values of the forms stand that end there: first their number. */
  static int valuesAt(int beginning) {
    return beginning >>> 1;
  }

  /** What stands at a place among the values. */
  int value(int place) {
    return values[place];
  }
}
