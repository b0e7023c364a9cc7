package tallybook.cli;

import java.util.Set;
import java.util.stream.Stream;
import tallybook.pipeline.Rehearsal;
import tallybook.pipeline.Tallybook;

/**
 * What a command will need, made on other processors while its line is read. Nothing depends on it:
 * who comes first makes it.
 */
final class Ahead {
  private static final Set<String> READING = Set.of("build", "extract", "explain");

  private Ahead() {}

  static void begin(String... arguments) {
    if (Runtime.getRuntime().availableProcessors() < 2
        || arguments.length < 2
        || !READING.contains(arguments[0])
        || Stream.of(arguments).anyMatch(word -> word.startsWith("--catalogue"))) {
      return;
    }
    var words = new Thread(() -> Tallybook.standard().prepare(), "words");
    words.setDaemon(true);
    words.start();
    if (arguments[0].equals("build")) {
      Rehearsal.begin();
    }
  }
}
