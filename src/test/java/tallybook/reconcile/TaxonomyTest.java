package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.decision.Action;
import tallybook.decision.DecisionLog;
import tallybook.observation.Observation;
import tallybook.observation.TimePeriod;
import tallybook.reconcile.key.Bins;
import tallybook.reconcile.rate.Rates;

/** Each code has an example where it is found, and one close by where it is not. */
final class TaxonomyTest {
  private static final Rates RATES =
      new Rates(
          List.of(
              rate("USD", "KZT", "413"),
              rate("EUR", "USD", "1.142"),
              rate("USD", "KRW", "1179.4")));

  static Stream<Map<String, String>> examples() {
    return Fixtures.table("taxonomy.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aCodeIsFoundWhereItsExampleSaysSo(Map<String, String> example) {
    String code = cell(example, "code");
    Reconciliation result = reconcile(cell(example, "figures"));
    boolean found =
        result.cells().stream()
            .anyMatch(c -> c.flags().stream().anyMatch(flag -> flag.code().equals(code)));
    assertEquals(
        cell(example, "found").equals("yes"),
        found,
        () -> code + ": " + cell(example, "why") + "\n" + flags(result));
  }

  @Test
  void everyCodeHasBothExamples() {
    var yes = new TreeSet<String>();
    var no = new TreeSet<String>();
    examples()
        .forEach(
            example ->
                (cell(example, "found").equals("yes") ? yes : no).add(cell(example, "code")));
    var codes = new TreeSet<>(Fixtures.SETTINGS.rules().taxonomy().codes());
    assertEquals(codes, yes);
    assertEquals(codes, no);
  }

  @Test
  void howFarFiguresAreApartIsSaidWithTheGreaterOverTheLess() {
    String outlier = "value=27e9 grain=1e9 source=National_Bank ; value=5.9e9 source=Courier";
    assertEquals(true, said(outlier).contains("one is 4.576 times the other, and nothing"));
    String jump =
        "value=2.1e9 ; value=5.8e9 time_period=2019 source=Ministry"
            + " ; value=6.2e9 time_period=2021 source=Courier";
    String told = said(jump);
    assertEquals(true, told.contains("in the neighbouring periods: one is 2.7"), told);
  }

  private static String said(String figures) {
    return reconcile(figures).cells().stream()
        .flatMap(cell -> cell.flags().stream())
        .map(flag -> flag.sentence())
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  private static Reconciliation reconcile(String figures) {
    Settings settings = Fixtures.SETTINGS.withRates(RATES);
    var log = new DecisionLog();
    if (figures.startsWith("previous_year ")) {
      settings = settings.withBins(new Bins(Bins.Unit.QUARTER, true));
    } else if (figures.startsWith("convert ")) {
      settings = settings.withCurrency("USD", RATES);
    } else if (figures.startsWith("merge ")) {
      log.add(
          Action.MERGE,
          "joint_ventures|KAZ|KOR|_T|level|count|actual",
          Map.of("into", "foreign_companies|KAZ|KOR|_T|level|count|actual"),
          null,
          null,
          null);
    }
    List<Observation> observations = new ArrayList<>();
    for (String figure : figures.split(" ; ")) {
      observations.add(observation(figure, observations.size()));
    }
    return new Reconciler(Fixtures.CATALOGUE, settings)
        .reconcile(observations, log.decisions(), Map.of());
  }

  private static Observation observation(String figure, int number) {
    Map<String, String> fields = new HashMap<>();
    fields.put("id", "f" + number);
    fields.put("article", number + ".txt");
    for (String word : figure.split(" ")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        String name = word.substring(0, equals);
        String text = word.substring(equals + 1);
        fields.put(
            name,
            switch (name) {
              case "speaker", "source" -> text.replace('_', ' ');
              case "value", "grain" -> new BigDecimal(text).toPlainString();
              default -> text;
            });
      }
    }
    return Fixtures.plain(fields);
  }

  private static String flags(Reconciliation result) {
    var lines = new StringBuilder();
    for (ReconciledCell cell : result.cells()) {
      lines.append(cell.key()).append(' ').append(cell.value());
      cell.flags().forEach(flag -> lines.append(' ').append(flag.code()));
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static Rates.Line rate(String base, String quote, String rate) {
    return new Rates.Line(
        base, quote, TimePeriod.year(2020), "avg", new BigDecimal(rate), "central bank");
  }
}
