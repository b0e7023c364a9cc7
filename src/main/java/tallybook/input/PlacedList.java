package tallybook.input;

import java.util.Optional;
import tallybook.input.sources.SourceRow;
import tallybook.input.sources.SourcesList;

/**
 * A sources list and the folder that its paths start from.
 *
 * @param prefix that folder's id with a {@code /} at its end; empty for the root
 * @param last whether what the document says of itself goes before it
 */
record PlacedList(String prefix, SourcesList list, boolean last) {
  Optional<SourceRow> row(String id) {
    return id.startsWith(prefix) ? list.row(id.substring(prefix.length())) : Optional.empty();
  }
}
