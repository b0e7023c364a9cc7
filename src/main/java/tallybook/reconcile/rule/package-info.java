/** What reconciliation knows from files: thresholds, reliability, the taxonomy, sentences. */
@NullMarked
package tallybook.reconcile.rule;

import org.jspecify.annotations.NullMarked;
