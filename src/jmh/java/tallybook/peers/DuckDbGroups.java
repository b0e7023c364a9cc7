package tallybook.peers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Groups records with DuckDB on one thread, and takes of each group the weighted median: {@code
 * DuckDbGroups records.csv groups.csv}. Weights are whole numbers, the confidence in hundredths:
 * half of their sum is reached at the median.
 */
public final class DuckDbGroups {
  private DuckDbGroups() {}

  public static void main(String... arguments) throws SQLException {
    String records =
        arguments[0].endsWith(".csv")
            ? "read_csv('" + arguments[0] + "', sample_size = 1000)"
            : "read_json('" + arguments[0] + "', format = 'newline_delimited', sample_size = 1000)";
    String key =
        "indicator, ref_area, counterpart_area, product, transformation, unit, obs_status,"
            + " time_period";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 1");
      statement.execute(
          "COPY (WITH ranked AS (SELECT " + key + ", value,"
              + " sum(confidence) OVER (PARTITION BY " + key + " ORDER BY value) AS reached,"
              + " sum(confidence) OVER (PARTITION BY " + key + ") AS whole"
              + " FROM " + records + ")"
              + " SELECT " + key + ", min(value) FILTER (reached * 2 >= whole) AS median,"
              + " count(*) AS figures FROM ranked GROUP BY ALL ORDER BY ALL)"
              + " TO '" + arguments[1] + "' (HEADER)");
    }
  }
}
