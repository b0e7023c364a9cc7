package tallybook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who imports whom: data runs in a circle, imports don't. */
final class ArchitectureTest {
  private static final String WHO_IMPORTS_WHOM =
      """
      flow
      observation  flow
      catalogue    observation flow
      article      catalogue flow
      mention      article catalogue observation flow
      extract      mention article catalogue observation flow
      dating       mention article catalogue observation flow
      input        article catalogue observation flow
      decision     observation flow
      reconcile    decision catalogue observation flow
      table        reconcile decision observation flow
      workbook     reconcile decision catalogue observation flow
      page         extract mention article catalogue observation flow
      pipeline     page workbook table reconcile decision input dating extract mention article catalogue observation flow
      cli          pipeline observation flow
      """;

  /** A library, and the only packages that may know it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.apache.poi..", List.of("workbook", "input"),
          "tech.tablesaw..", List.of("table"),
          "picocli..", List.of("cli"),
          "org.jsoup..", List.of("input"),
          "org.apache.pdfbox..", List.of("input"),
          "org.apache.james..", List.of("input"),
          "org.netpreserve..", List.of("input"),
          "com.fasterxml.jackson..", List.of("table", "input"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("tallybook");

  static Stream<Map.Entry<String, List<String>>> packages() {
    var allowed = new LinkedHashMap<String, List<String>>();
    for (String line : WHO_IMPORTS_WHOM.strip().split("\n")) {
      List<String> words = Arrays.asList(line.strip().split("\\s+"));
      allowed.put(words.get(0), words.subList(1, words.size()));
    }
    return allowed.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageImportsOnlyWhatItMay(Map.Entry<String, List<String>> rule) {
    String[] forbidden =
        packages()
            .map(Map.Entry::getKey)
            .filter(other -> !other.equals(rule.getKey()) && !rule.getValue().contains(other))
            .map(other -> "tallybook." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("tallybook." + rule.getKey() + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void aLibraryIsKnownWhereItsWorkIsDone() {
    for (var library : LIBRARIES.entrySet()) {
      var rooms = new ArrayList<String>();
      library.getValue().forEach(room -> rooms.add("tallybook." + room + ".."));
      noClasses()
          .that()
          .resideOutsideOfPackages(rooms.toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(library.getKey())
          .allowEmptyShould(true)
          .check(HOUSE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mention", "extract"})
  void theRoomsOfAPackageImportNoCircle(String name) {
    slices().matching("tallybook." + name + ".(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noPatternBacktracksOverAnArticle() {
    noClasses()
        .that()
        .resideInAnyPackage("tallybook.mention..", "tallybook.extract..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void anEngineOfReadingAndReconcilingNeedsTheJdkAlone() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "tallybook.flow..",
            "tallybook.observation..",
            "tallybook.catalogue..",
            "tallybook.article..",
            "tallybook.mention..",
            "tallybook.extract..",
            "tallybook.dating..",
            "tallybook.decision..",
            "tallybook.reconcile..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("tallybook..", "java..", "org.jspecify..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }
}
