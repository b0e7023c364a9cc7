package tallybook.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;

/** Observations and tables of the specs. */
public final class Fixtures {
  public static final Catalogue CATALOGUE = Catalogue.load(Resources.builtIn());
  public static final Settings SETTINGS = Settings.of(Resources.builtIn());

  private Fixtures() {}

  /** The observations of a table under {@code spec/reconcile}. */
  public static List<Observation> observations(String file) {
    var observations = new ArrayList<Observation>();
    for (Map<String, String> row : table(file)) {
      observations.add(row.containsKey("value_low") ? observation(row) : plain(row));
    }
    return observations;
  }

  /** An observation from fields by name; the rest as a plain figure of a plain article has them. */
  public static Observation observation(Map<String, String> fields) {
    return ObservationFields.read(
        field -> {
          String text = fields.getOrDefault(field, "");
          return text.isEmpty() ? null : text;
        });
  }

  /**
   * A figure of the Kazakh–Korean turnover of 2020 in an article of its own, but for the fields
   * given. Bounds follow from value, grain and qualifier where they aren't given.
   */
  public static Observation plain(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>();
    all.put("article", "z.txt");
    all.put("publisher", "Herald");
    all.put("published", "2021-09-01");
    all.put("indicator", "trade_turnover");
    all.put("ref_area", "KAZ");
    all.put("counterpart_area", "KOR");
    all.put("unit", "USD");
    all.put("grain", "100000000");
    all.put("time_period", "2020");
    all.put("time_basis", "");
    all.putAll(fields);
    bound(all);
    return observation(all);
  }

  private static void bound(Map<String, String> fields) {
    if (fields.containsKey("value_low") || fields.containsKey("value_high")) {
      return;
    }
    BigDecimal value = new BigDecimal(fields.getOrDefault("value", "0"));
    BigDecimal half =
        new BigDecimal(fields.getOrDefault("grain", "1")).divide(BigDecimal.valueOf(2));
    String qualifier = fields.getOrDefault("qualifier", "exact");
    fields.put(
        "value_low",
        qualifier.equals("less_than")
            ? ""
            : qualifier.equals("more_than")
                ? value.toPlainString()
                : value.subtract(half).toPlainString());
    fields.put(
        "value_high",
        qualifier.equals("more_than")
            ? ""
            : qualifier.equals("less_than")
                ? value.toPlainString()
                : value.add(half).toPlainString());
  }

  public static Reconciliation reconcile(List<Observation> observations) {
    return reconcile(observations, SETTINGS);
  }

  public static Reconciliation reconcile(List<Observation> observations, Settings settings) {
    return new Reconciler(CATALOGUE, settings).reconcile(observations, List.of(), Map.of());
  }

  /** The lines of a table, by column name. */
  public static List<Map<String, String>> table(String file) {
    String[] lines = text(file).split("\n");
    String[] columns = lines[0].split("\t", -1);
    var rows = new ArrayList<Map<String, String>>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      var row = new HashMap<String, String>();
      for (int i = 0; i < cells.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(String file) {
    try (InputStream in = Fixtures.class.getResourceAsStream("/spec/reconcile/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
