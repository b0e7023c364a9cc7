package tallybook.reconcile.identity;

import java.util.List;
import tallybook.reconcile.estimate.Band;

/**
 * Stone's least squares: the values nearest to those stated, by their variances, that fulfil the
 * identities; then moved into the ranges that the words allow (Dykstra's alternating projections).
 *
 * @see <a href="https://doi.org/10.2307/2296194">Stone, Champernowne and Meade 1942</a>
 */
public final class Stone {
  private static final int ROUNDS = 200;

  /** The 0.99 quantiles of chi-square, for 1 to 10 degrees of freedom. */
  private static final double[] CHI_SQUARE = {
    6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666, 23.209
  };

  private Stone() {}

  /**
   * What balancing gives.
   *
   * @param values that fulfil the identities, inside the boxes where those allow it
   * @param free the least squares before the boxes
   * @param deviations standard deviations of the free values
   * @param q how far the stated values miss the identities, by their variances
   * @param isRejected whether q is beyond what chance explains
   */
  public record Result(
      double[] values, double[] free, double[] deviations, double q, boolean isRejected) {}

  /**
   * Balances values.
   *
   * @param sigma standard deviations; 0 for a value that may not move
   * @param boxes the range of each, in which it should stay
   */
  public static Result balance(
      double[] stated, double[] sigma, Band[] boxes, List<Identity> identities) {
    int n = stated.length;
    int m = identities.size();
    double[][] a = matrix(identities, n);
    double[] variance = new double[n];
    for (int i = 0; i < n; i++) {
      variance[i] = sigma[i] * sigma[i];
    }
    double[][] inverse = inverse(gram(a, variance));
    double[] missed = residuals(identities, stated);
    double q = 0;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        q += missed[i] * inverse[i][j] * missed[j];
      }
    }
    double[] free = onto(stated, a, variance, inverse, identities);
    double[] deviations = new double[n];
    for (int k = 0; k < n; k++) {
      double less = 0;
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < m; j++) {
          less += a[i][k] * inverse[i][j] * a[j][k];
        }
      }
      deviations[k] = Math.sqrt(Math.max(0, variance[k] - variance[k] * less * variance[k]));
    }
    double[] values = intoBoxes(free, boxes, a, variance, inverse, identities);
    boolean rejected = q > CHI_SQUARE[Math.min(m, CHI_SQUARE.length) - 1];
    return new Result(values, free, deviations, q, rejected);
  }

  private static double[] intoBoxes(
      double[] free,
      Band[] boxes,
      double[][] a,
      double[] variance,
      double[][] inverse,
      List<Identity> identities) {
    int n = free.length;
    double[] values = free.clone();
    double[] carried = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      double[] boxed = new double[n];
      double moved = 0;
      for (int i = 0; i < n; i++) {
        boxed[i] = boxes[i].clip(values[i] + carried[i]);
        carried[i] += values[i] - boxed[i];
        moved = Math.max(moved, Math.abs(boxed[i] - values[i]));
      }
      values = onto(boxed, a, variance, inverse, identities);
      if (moved == 0) {
        break;
      }
    }
    return values;
  }

  /** x − V Aᵀ (A V Aᵀ)⁻¹ A x. */
  private static double[] onto(
      double[] x, double[][] a, double[] variance, double[][] inverse, List<Identity> identities) {
    double[] missed = residuals(identities, x);
    double[] moved = x.clone();
    for (int k = 0; k < x.length; k++) {
      for (int i = 0; i < missed.length; i++) {
        for (int j = 0; j < missed.length; j++) {
          moved[k] -= variance[k] * a[i][k] * inverse[i][j] * missed[j];
        }
      }
    }
    return moved;
  }

  private static double[] residuals(List<Identity> identities, double[] values) {
    double[] missed = new double[identities.size()];
    for (int i = 0; i < missed.length; i++) {
      missed[i] = identities.get(i).residual(values);
    }
    return missed;
  }

  private static double[][] matrix(List<Identity> identities, int n) {
    double[][] a = new double[identities.size()][n];
    for (int i = 0; i < a.length; i++) {
      Identity identity = identities.get(i);
      for (int j = 0; j < identity.variables().size(); j++) {
        a[i][identity.variables().get(j)] = identity.coefficients().get(j);
      }
    }
    return a;
  }

  private static double[][] gram(double[][] a, double[] variance) {
    double[][] gram = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        for (int k = 0; k < variance.length; k++) {
          gram[i][j] += a[i][k] * variance[k] * a[j][k];
        }
      }
    }
    return gram;
  }

  /**
   * Gauss and Jordan, the largest pivot first.
   *
   * @throws ArithmeticException if identities depend on each other, or no value may move
   */
  private static double[][] inverse(double[][] given) {
    int m = given.length;
    double[][] left = new double[m][];
    double[][] right = new double[m][m];
    double size = 0;
    for (int i = 0; i < m; i++) {
      left[i] = given[i].clone();
      right[i][i] = 1;
      size = Math.max(size, Math.abs(given[i][i]));
    }
    for (int column = 0; column < m; column++) {
      int pivot = column;
      for (int row = column + 1; row < m; row++) {
        pivot = Math.abs(left[row][column]) > Math.abs(left[pivot][column]) ? row : pivot;
      }
      if (Math.abs(left[pivot][column]) <= 1e-12 * size) {
        throw new ArithmeticException("the identities don't determine a balance");
      }
      swap(left, pivot, column);
      swap(right, pivot, column);
      eliminate(left, right, column);
    }
    return right;
  }

  private static void swap(double[][] rows, int one, int other) {
    double[] held = rows[one];
    rows[one] = rows[other];
    rows[other] = held;
  }

  private static void eliminate(double[][] left, double[][] right, int column) {
    double pivot = left[column][column];
    for (int k = 0; k < left.length; k++) {
      left[column][k] /= pivot;
      right[column][k] /= pivot;
    }
    for (int row = 0; row < left.length; row++) {
      double factor = left[row][column];
      if (row != column && factor != 0) {
        for (int k = 0; k < left.length; k++) {
          left[row][k] -= factor * left[column][k];
          right[row][k] -= factor * right[column][k];
        }
      }
    }
  }
}
