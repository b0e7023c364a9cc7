package tallybook.observation;

import org.jspecify.annotations.Nullable;

/** A record as another program hands it over: texts by field name, whatever the file format. */
@FunctionalInterface
public interface Row {

  /** The field's text, or null if it is missing or empty. */
  @Nullable String text(String field);
}
