/** Mail, and web pages saved as mail. */
@NullMarked
package tallybook.input.mail;

import org.jspecify.annotations.NullMarked;
