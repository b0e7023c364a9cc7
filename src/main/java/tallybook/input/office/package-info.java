/** Documents of word processors and spreadsheets; of POI, what reads them. */
@NullMarked
package tallybook.input.office;

import org.jspecify.annotations.NullMarked;
