package tallybook.catalogue;

import java.util.Locale;

/** Enum constants read from the cells of a resource. */
final class Codes {
  private Codes() {}

  static <E extends Enum<E>> E parse(Class<E> list, String word, TsvTable.Line line) {
    for (E constant : list.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    throw line.fault("no " + list.getSimpleName() + " is called \"" + word + "\"");
  }
}
