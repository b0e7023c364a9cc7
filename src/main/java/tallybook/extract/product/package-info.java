/** Of what part a figure is: goods, plants, ways of transport. */
@NullMarked
package tallybook.extract.product;

import org.jspecify.annotations.NullMarked;
