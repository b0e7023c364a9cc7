package tallybook.measure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Row;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimePeriod;

/** Whether a predicted field says what a label says. */
final class Agreement {
  private Agreement() {}

  /** The fields that must all agree for a figure to count as strictly right. */
  static final List<String> STRICT =
      List.of(
          "value",
          "unit",
          "indicator",
          "ref_area",
          "counterpart_area",
          "product",
          "transformation",
          "qualifier",
          "obs_status",
          "time_period");

  private static final BigDecimal A_THOUSANDTH = new BigDecimal("0.001");

  static boolean holds(String field, Gold gold, Row predicted) {
    return gold.accepted(field).stream()
        .anyMatch(value -> same(field, value, predicted.text(field)));
  }

  private static boolean same(String field, @Nullable String gold, @Nullable String predicted) {
    if (field.equals("product")) {
      return isTotal(gold) == isTotal(predicted);
    }
    if (gold == null || predicted == null) {
      return gold == null && predicted == null;
    }
    return switch (field) {
      case "value" -> near(new BigDecimal(gold), new BigDecimal(predicted));
      case "time_period" -> sameDays(gold, predicted);
      case "speaker" -> sameName(gold, predicted);
      default -> gold.equalsIgnoreCase(predicted);
    };
  }

  private static boolean isTotal(@Nullable String product) {
    return product == null || product.equals(SeriesKey.TOTAL);
  }

  /** Within a thousandth: labels of fractions are rounded. */
  private static boolean near(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs().compareTo(a.abs().multiply(A_THOUSANDTH)) <= 0;
  }

  private static boolean sameDays(String a, String b) {
    try {
      var one = TimePeriod.parse(a);
      var other = TimePeriod.parse(b);
      return one.first().equals(other.first()) && one.last().equals(other.last());
    } catch (IllegalArgumentException e) {
      return a.equals(b); // a label in a shorthand of the annotators
    }
  }

  /** The first or last word of each name stands in the other: name orders differ by country. */
  private static boolean sameName(String a, String b) {
    var one = words(a);
    var other = words(b);
    return endsOf(one).stream().anyMatch(other::contains)
        && endsOf(other).stream().anyMatch(one::contains);
  }

  private static Set<String> endsOf(List<String> words) {
    return words.isEmpty()
        ? Set.of()
        : new java.util.TreeSet<>(List.of(words.get(0), words.get(words.size() - 1)));
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFKD);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (char c : (plain + " ").toCharArray()) {
      if (c >= 'a' && c <= 'z') {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        if (word.length() > 1) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
