package tallybook.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option is where the command line doesn't say it, in this order: {@code
 * TALLYBOOK_BUILD_POLICY} or {@code TALLYBOOK_POLICY} in the environment; {@code build.policy} or
 * {@code policy} in {@code tallybook.properties} of the current folder; the same in {@code
 * $XDG_CONFIG_HOME/tallybook/config.properties}; the built-in default. Files that aren't there are
 * no fault.
 */
final class Defaults implements IDefaultValueProvider {
  private static final String OPTION = "--config";

  private final Map<String, String> environment;
  private final @Nullable Path given;
  private final List<Path> files;
  private @Nullable List<Properties> loaded;

  /**
   * @param given must be there; before the files, which need not; or null
   */
  Defaults(Map<String, String> environment, @Nullable Path given, List<Path> files) {
    this.environment = environment;
    this.given = given;
    this.files = List.copyOf(files);
  }

  /** Those of this machine, and before its files the one that {@code --config} names. */
  static Defaults standard(String... arguments) {
    Map<String, String> environment = System.getenv();
    var files = new ArrayList<Path>();
    files.add(Path.of("tallybook.properties"));
    String home = environment.get("XDG_CONFIG_HOME");
    files.add(
        (home == null || home.isEmpty()
                ? Path.of(System.getProperty("user.home", ""), ".config")
                : Path.of(home))
            .resolve("tallybook")
            .resolve("config.properties"));
    String given = named(arguments);
    return new Defaults(environment, given == null ? null : Path.of(given), files);
  }

  /** The file that a command line names with {@code --config}, or null. */
  static @Nullable String named(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return arguments[i].substring(OPTION.length() + 1);
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return arguments[i + 1];
      }
    }
    return null;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) throws IOException {
    if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    String name = option.longestName().replaceFirst("^-+", "");
    String command = option.command().name();
    String value = variable(command + "_" + name);
    if (value == null) {
      value = variable(name);
    }
    for (Properties properties : properties()) {
      value = value == null ? properties.getProperty(command + "." + name) : value;
      value = value == null ? properties.getProperty(name) : value;
    }
    return value;
  }

  private @Nullable String variable(String name) {
    return environment.get("TALLYBOOK_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private List<Properties> properties() throws IOException {
    List<Properties> read = loaded;
    if (read == null) {
      read = new ArrayList<>();
      if (given != null) {
        Suggestion.requireFile(given);
        read.add(load(given));
      }
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          read.add(load(file));
        }
      }
      loaded = read;
    }
    return read;
  }

  private static Properties load(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not a properties file: " + e.getMessage(), e);
    }
    return properties;
  }
}
