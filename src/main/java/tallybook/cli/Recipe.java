package tallybook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line that makes a workbook again, in one fixed order of options. */
final class Recipe {
  /** Options that change nothing in the result. */
  private static final List<String> IDLE =
      List.of(
          "--output",
          "--jobs",
          "--quiet",
          "--verbose",
          "--debug",
          "--fail-on",
          "--dry-run",
          "--fresh");

  private Recipe() {}

  /** The whole line; of the workbook only the name, since its folder is where it is. */
  static String of(CommandSpec spec, Path output) {
    var words = new ArrayList<String>();
    words.add(spec.qualifiedName());
    for (PositionalParamSpec positional :
        spec.commandLine().getParseResult().matchedPositionals()) {
      positional.stringValues().forEach(value -> words.add(Printed.word(value)));
    }
    String options = options(spec);
    if (!options.isEmpty()) {
      words.add(options);
    }
    words.add("-o");
    words.add(Printed.word(String.valueOf(output.getFileName())));
    return String.join(" ", words);
  }

  /** The options that shape the result, or nothing. */
  static String options(CommandSpec spec) {
    var words = new ArrayList<String>();
    for (OptionSpec option : spec.options()) {
      String name = option.longestName();
      if (spec.commandLine().getParseResult().hasMatchedOption(option) && !IDLE.contains(name)) {
        words.add(option.typeInfo().isBoolean() ? name : name + " " + values(option));
      }
    }
    return String.join(" ", words);
  }

  private static String values(OptionSpec option) {
    return String.join(
        " " + option.longestName() + " ",
        option.originalStringValues().stream().map(Printed::word).toList());
  }
}
