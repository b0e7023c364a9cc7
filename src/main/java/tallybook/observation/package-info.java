/** The data contract as values: one stated figure, its series, its interval, its period. */
@NullMarked
package tallybook.observation;

import org.jspecify.annotations.NullMarked;
