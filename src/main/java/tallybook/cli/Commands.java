package tallybook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands by name, in the order of the help. Only the one that is asked for is made: the rest
 * would cost a short run a tenth of its time.
 */
final class Commands {
  private Commands() {}

  private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("build", BuildCommand::new);
    ALL.put("extract", ExtractCommand::new);
    ALL.put("reconcile", ReconcileCommand::new);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("diff", DiffCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("audit", AuditCommand::new);
    ALL.put("sources", SourcesCommand::new);
    ALL.put("mentions", MentionsCommand::new);
    ALL.put("catalogue", CatalogueCommand::new);
    ALL.put("generate-completion", CompletionCommand::new);
  }

  /** The commands' names, in the order of the help. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** The parser for these arguments. */
  static CommandLine line(String... arguments) {
    var line = new CommandLine(new Root());
    Supplier<Object> asked = arguments.length == 0 ? null : ALL.get(arguments[0]);
    if (asked != null) {
      line.addSubcommand(arguments[0], asked.get());
    } else {
      ALL.forEach((name, command) -> line.addSubcommand(name, command.get()));
      line.addSubcommand(new CommandLine.HelpCommand());
    }
    return Manners.applied(line, arguments);
  }
}
