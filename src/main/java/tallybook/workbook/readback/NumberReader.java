package tallybook.workbook.readback;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as people type them; the pipeline hands in the reader of articles' numbers. */
@FunctionalInterface
public interface NumberReader {
  /** A value in base units: "6.3 bn", "6,3 млрд" and "6 300 000 000" are 6300000000. */
  Optional<BigDecimal> read(String text);

  /** Plain digits alone: blanks and commas may group them. */
  static Optional<BigDecimal> digits(String text) {
    String bare = text.strip().replaceAll("[\\s\\u00A0\\u202F]", "");
    if (bare.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
      bare = bare.replace(",", "");
    } else if (bare.matches("[+-]?\\d+,\\d{1,2}")) {
      bare = bare.replace(',', '.');
    }
    return bare.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")
        ? Optional.of(new BigDecimal(bare))
        : Optional.empty();
  }
}
