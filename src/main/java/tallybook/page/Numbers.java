package tallybook.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Interval;

/** Numbers as people read them: 5,900,000,000 and 12.5. */
final class Numbers {
  private final Wordings wordings;

  Numbers(Wordings wordings) {
    this.wordings = wordings;
  }

  static String plain(BigDecimal value) {
    var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value);
  }

  /** What bounds a figure: "5,850,000,000 to 5,950,000,000", "700 or more"; empty if nothing. */
  String bounds(Interval bounds) {
    @Nullable BigDecimal low = bounds.low();
    @Nullable BigDecimal high = bounds.high();
    if (low == null && high == null) {
      return "";
    }
    String form = low == null ? "bounds.to" : high == null ? "bounds.from" : "bounds.between";
    return wordings
        .of(form)
        .replace("{low}", low == null ? "" : plain(low))
        .replace("{high}", high == null ? "" : plain(high));
  }
}
