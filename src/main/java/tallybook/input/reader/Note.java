package tallybook.input.reader;

import tallybook.flow.Severity;

/**
 * Something to say about an article that was read.
 *
 * @param code the diagnostic's, {@code input.encoding}
 * @param message one line
 */
public record Note(Severity severity, String code, String message) {}
