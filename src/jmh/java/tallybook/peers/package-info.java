/** What tallybook is measured beside: small programs that do a part of its work with other means. */
@NullMarked
package tallybook.peers;

import org.jspecify.annotations.NullMarked;
