package tallybook.reconcile.identity;

import java.util.List;

/**
 * A linear identity between figures: the sum of coefficient times variable is zero.
 *
 * @param name as sentences say it: "exports + imports = turnover"
 * @param variables places in the system's list of variables
 * @param coefficients one for each, 1 or -1
 */
public record Identity(String name, List<Integer> variables, List<Integer> coefficients) {
  public Identity {
    variables = List.copyOf(variables);
    coefficients = List.copyOf(coefficients);
    if (variables.size() != coefficients.size()) {
      throw new IllegalArgumentException("a coefficient for each variable of " + name);
    }
  }

  /** By how much the values miss it. */
  double residual(double[] values) {
    double sum = 0;
    for (int i = 0; i < variables.size(); i++) {
      sum += coefficients.get(i) * values[variables.get(i)];
    }
    return sum;
  }
}
