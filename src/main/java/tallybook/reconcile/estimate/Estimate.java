package tallybook.reconcile.estimate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Interval;
import tallybook.reconcile.Policy;

/**
 * What a cell publishes.
 *
 * @param value null if nothing is published
 * @param qualifier {@code exact} …; null if there is no value
 * @param published with the allowance for revisions and serious rivals
 * @param agreed what the words of the winner bound
 * @param region the same in binary numbers, for comparisons
 * @param policy that chose the value
 * @param defaultValue what the default policy would publish, where it differs
 * @param backing and the other factors of confidence, each 0 to 1
 * @param confidence their product, at most 0.90
 * @param supporters how many origins back the winner
 */
public record Estimate(
    @Nullable BigDecimal value,
    @Nullable String qualifier,
    Interval published,
    Interval agreed,
    Band region,
    Policy policy,
    @Nullable BigDecimal defaultValue,
    double backing,
    double dissent,
    double extraction,
    double time,
    double jump,
    double confidence,
    int supporters) {}
