package tallybook.reconcile.newsworld;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tallybook.reconcile.Fixtures;

/** Prints the tables of all scenarios: {@code mvn -Pmeasure test -Dtest=NewsworldTest}. */
final class NewsworldTable {
  private static final List<Scenario> SCENARIOS =
      List.of(
          Scenario.BASE,
          new Scenario("errors x0.5", 120, 2.2, 0.5, 3, 0.85),
          new Scenario("errors x1.8", 120, 2.2, 1.8, 3, 0.85),
          new Scenario("copies mean 8, half hidden", 120, 2.2, 1, 8, 0.5),
          new Scenario("6 events a pair and year", 120, 6, 1, 3, 0.85),
          new Scenario("0.8 events", 120, 0.8, 1, 3, 0.85));

  private NewsworldTable() {}

  public static void main(String... arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int scenarios = arguments.length == 0 ? SCENARIOS.size() : Integer.parseInt(arguments[0]);
    for (Scenario scenario : SCENARIOS.subList(0, scenarios)) {
      out.println(Trial.of(scenario, Fixtures.SETTINGS, 1, 2, 3).table(scenario.name()));
    }
  }
}
