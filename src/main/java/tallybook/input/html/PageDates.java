package tallybook.input.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tallybook.article.Article.Dating;
import tallybook.article.Days;
import tallybook.input.data.JsonTree;
import tallybook.input.reader.WrittenDays;

/**
 * The publication date of a page, from the surest place to the least sure. It is the local day of
 * the value's own offset. Where the value gives UTC alone and another place names the day before or
 * after, the earlier is taken: a figure that holds on the later day was known the day before. All
 * that disagrees is told.
 */
final class PageDates {
  private final List<Named> found = new ArrayList<>();

  /**
   * A date, and where it stands.
   *
   * @param utc whether the local day may be another
   */
  private record Named(LocalDate day, boolean utc, String where) {}

  private PageDates() {}

  static Dating of(Document page, List<Map<?, ?>> linked, PageRules rules, String url) {
    var dates = new PageDates();
    linked.forEach(map -> dates.add(JsonTree.text(map, "datePublished"), "JSON-LD datePublished"));
    dates.add(Metas.first(page, List.of("article:published_time")), "article:published_time");
    for (Element item : page.select("[itemprop=datePublished]")) {
      dates.add(Optional.of(value(item)), "itemprop datePublished");
    }
    for (String name : rules.dateMetas) {
      dates.add(Metas.first(page, List.of(name)), "meta " + name);
    }
    for (Element time :
        page.select("article time[datetime], main time[datetime], header time[datetime]")) {
      if (!inComment(time)) {
        dates.add(Optional.of(time.attr("datetime")), "time in the article");
      }
    }
    dates.add(inAddress(url), "web address");
    return dates.choose();
  }

  private static String value(Element item) {
    for (String attribute : List.of("content", "datetime")) {
      if (item.hasAttr(attribute)) {
        return item.attr(attribute);
      }
    }
    return item.text();
  }

  private static boolean inComment(Element time) {
    return time.parents().stream()
        .anyMatch(up -> (up.className() + up.id()).toLowerCase(Locale.ROOT).contains("comment"));
  }

  private void add(Optional<String> value, String where) {
    value
        .flatMap(v -> WrittenDays.read(v).map(day -> new Named(day, Days.isUtc(v), where)))
        .ifPresent(found::add);
  }

  private Dating choose() {
    if (found.isEmpty()) {
      return Dating.MISSING;
    }
    Named first = found.get(0);
    Optional<Named> other = found.stream().filter(n -> !n.day().equals(first.day())).findFirst();
    if (other.isEmpty()) {
      return new Dating(first.day(), first.where(), false);
    }
    Named second = other.get();
    boolean midnight =
        first.utc() && Math.abs(ChronoUnit.DAYS.between(first.day(), second.day())) == 1;
    Named taken = midnight && second.day().isBefore(first.day()) ? second : first;
    Named left = taken == first ? second : first;
    String how =
        taken.where() + "; " + left.where() + " says " + left.day() + (left.utc() ? " UTC" : "");
    return new Dating(taken.day(), how, false);
  }

  /** {@code /2024/06/12/} or {@code /2024-06-12-} in a web address. */
  static Optional<String> inAddress(String url) {
    for (int i = 0; i + 11 <= url.length(); i++) {
      if (url.charAt(i) == '/' && isDay(url, i + 1)) {
        return Optional.of(url.substring(i + 1, i + 11).replace('/', '-'));
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(String url, int at) {
    for (int i = 0; i < 10; i++) {
      char c = url.charAt(at + i);
      boolean separator = i == 4 || i == 7;
      if (separator ? c != '/' && c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    boolean century = url.startsWith("19", at) || url.startsWith("20", at);
    return century && (at + 10 == url.length() || !Character.isDigit(url.charAt(at + 10)));
  }
}
