/** The command line: one class a command. picocli is known here alone. */
@NullMarked
package tallybook.cli;

import org.jspecify.annotations.NullMarked;
