package tallybook.observation;

import java.util.Locale;

/**
 * A word of the contract's code lists, kept as an enum constant: {@code MORE_THAN} is {@code
 * more_than}.
 */
public interface Code {
  String name();

  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant that a code names.
   *
   * @throws IllegalArgumentException if the list has no such code; the message names both
   */
  static <E extends Enum<E> & Code> E parse(Class<E> list, String code) {
    for (E constant : list.getEnumConstants()) {
      if (constant.code().equals(code)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + list.getSimpleName() + " is called " + code);
  }
}
