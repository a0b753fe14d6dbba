package dev.isogloss;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.isogloss.finding.Edit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Enforces the package table of {@code docs/design.md}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String ROOT = "dev.isogloss.";

  private static final String ANYTHING = "anything";

  /** What knows of texts, and not of checks. */
  private static final List<String> KNOWLEDGE =
      List.of(
          "text",
          "finding",
          "language",
          "document",
          "glossary",
          "passage",
          "rewrite",
          "drift",
          "suppression",
          "lock");

  /** Each package with what it may see besides itself. A line speaks for the subpackages too. */
  private static final List<Layer> TABLE =
      List.of(
          layer("text"),
          layer("finding", "text"),
          layer("language", "text"),
          layer("document", "text", "language", "finding", "csv"),
          layer("yaml", "text"),
          layer("csv", "text"),
          layer("glossary", "text", "language", "finding", "yaml", "csv"),
          layer("passage", "text", "language", "document"),
          layer("concordance", "text", "language", "document", "glossary"),
          layer("rewrite", "text", "finding", "language", "document", "glossary"),
          layer(
              "drift", "text", "finding", "language", "document", "glossary", "passage", "rewrite"),
          layer("lock", "text"),
          layer("suppression", "text", "language", "document"),
          layer("check", KNOWLEDGE),
          layer("check.*", KNOWLEDGE, "check"),
          layer("engine", KNOWLEDGE, "check"),
          layer("fix", "finding", "text"),
          layer("report", "finding", "text"),
          layer("eval", "finding", "text", "language"),
          layer("cache", "text"),
          layer("gate", "finding", "text"),
          layer("git", "text", "gate"),
          layer("config", "text", "finding", "language", "yaml"),
          layer("project", ANYTHING),
          layer("cli", ANYTHING));

  /** Nobody sees these but they themselves. */
  private static final Set<String> ADAPTERS = Set.of("cli");

  /** One door for each library: where it may be used. What is not listed is used nowhere. */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          door("org.languagetool", "language.languagetool"),
          door("org.apache.lucene", "language.lucene"),
          door("com.ibm.icu", "language.icu"),
          door("org.commonmark", "document.markdown", "document.mdx", "document.html"),
          door("org.apache.commons.csv", "csv", "glossary.io.csv", "report.csv"),
          door(
              "javax.xml.stream",
              "glossary.io.tbx",
              "glossary.io.multiterm",
              "glossary.io.xlsx",
              "report.xml"),
          door("org.codehaus.stax2", "glossary.io.tbx", "glossary.io.multiterm"),
          door(
              "com.ctc.wstx",
              "glossary.io.tbx",
              "glossary.io.multiterm",
              "glossary.io.xlsx",
              "report.xml"),
          door("com.github.difflib", "fix"),
          door("org.snakeyaml", "yaml"),
          door("org.eclipse.jgit", "git"),
          door(
              "com.fasterxml.jackson",
              "glossary.io.yaml",
              "glossary.part",
              "report.json",
              "report.sarif",
              "report.gitlab",
              "report.reviewdog",
              "report.html",
              "eval",
              "config"),
          door("org.dhatim.fastexcel", "report.xlsx"),
          door("picocli", "cli"),
          door("me.tongfei.progressbar", "cli"));

  /** What every package may use. */
  private static final List<String> COMMON =
      List.of("java", "org.jspecify.annotations", "com.google.auto.service");

  private static final Set<String> KINDS_OF_DRIFT =
      Set.of(
          ROOT + "drift.name", ROOT + "drift.acronym", ROOT + "drift.term", ROOT + "drift.style");

  private static final Path MAIN = Path.of("src/main/java/dev/isogloss");

  private static final int MOST_CLASSES = 30;

  private static final int MOST_LINES = 350;

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.isogloss");

  private record Layer(String name, Set<String> sees) {
    boolean maySee(String other) {
      boolean open = sees.contains(ANYTHING) || sees.contains(other);
      return other.equals(name) || (open && !ADAPTERS.contains(other));
    }
  }

  private static Layer layer(String name, String... sees) {
    return new Layer(name, Set.of(sees));
  }

  private static Layer layer(String name, List<String> seen, String... more) {
    return layer(name, Stream.concat(seen.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private static Map.Entry<String, Set<String>> door(String library, String... packages) {
    return Map.entry(library, Set.of(packages));
  }

  @ParameterizedTest
  @MethodSource("layers")
  void seesNoMoreThanTheTableAllows(Layer layer) {
    classes()
        .that(describe("stand in " + layer.name(), c -> isIn(layer, c)))
        .should(onlyDependOnClassesThat(visibleFrom(layer)))
        .allowEmptyShould(true)
        .check(classes);
  }

  Stream<Layer> layers() {
    return Stream.concat(TABLE.stream().filter(l -> !l.name().endsWith("*")), families());
  }

  private Stream<Layer> families() {
    Layer pattern =
        TABLE.stream().filter(l -> l.name().equals("check.*")).findFirst().orElseThrow();
    return layerNames().stream()
        .filter(name -> name.startsWith("check."))
        .map(name -> new Layer(name, pattern.sees()));
  }

  private static boolean isIn(Layer layer, JavaClass type) {
    return isOurs(type) && layerOf(type).equals(layer.name());
  }

  private static DescribedPredicate<JavaClass> visibleFrom(Layer layer) {
    return describe(
        "the table lets " + layer.name() + " see",
        type -> !isOurs(type) || layer.maySee(layerOf(type)));
  }

  @Test
  void everyPackageStandsInTheTable() {
    List<String> known = layers().map(Layer::name).toList();
    assertThat(layerNames()).isSubsetOf(known);
  }

  /** The pen makes edits; the codec brings back those that it was given. */
  @Test
  void editsAreMadeByThePenAlone() {
    Set<String> makers = new TreeSet<>();
    for (JavaClass user : classes) {
      user.getConstructorCallsFromSelf().stream()
          .filter(call -> call.getTargetOwner().isEquivalentTo(Edit.class))
          .forEach(call -> makers.add(layerOf(user)));
    }
    assertThat(makers).isSubsetOf("document", "finding");
  }

  /** Whoever opens a project says what becomes of the program. */
  @Test
  void onlyTheCommandLineEndsTheProgram() {
    Set<String> ending = new TreeSet<>();
    for (JavaClass user : classes) {
      user.getMethodCallsFromSelf().stream()
          .filter(call -> call.getTargetOwner().isEquivalentTo(System.class))
          .filter(call -> call.getName().equals("exit"))
          .forEach(call -> ending.add(layerOf(user)));
    }
    assertThat(ending).containsExactly("cli");
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching("dev.isogloss.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void kindsOfDriftDoNotSeeEachOther() {
    Set<String> seen = new TreeSet<>();
    for (JavaClass user : classes) {
      user.getDirectDependenciesFromSelf().stream()
          .filter(d -> isOtherKindOfDrift(user, d.getTargetClass().getBaseComponentType()))
          .map(d -> d.getDescription())
          .forEach(seen::add);
    }
    assertThat(seen).as("what one kind of drift sees of another").isEmpty();
  }

  private static boolean isOtherKindOfDrift(JavaClass user, JavaClass used) {
    return KINDS_OF_DRIFT.contains(user.getPackageName())
        && KINDS_OF_DRIFT.contains(used.getPackageName())
        && !user.getPackageName().equals(used.getPackageName());
  }

  @Test
  void everyLibraryIsUsedBehindItsDoorOnly() {
    Set<String> misplaced = new TreeSet<>();
    for (JavaClass user : classes) {
      user.getDirectDependenciesFromSelf().stream()
          .filter(d -> !mayUse(user, d.getTargetClass().getBaseComponentType()))
          .map(d -> d.getDescription())
          .forEach(misplaced::add);
    }
    assertThat(misplaced).as("uses of a library outside its door").isEmpty();
  }

  private static boolean mayUse(JavaClass user, JavaClass used) {
    if (used.isPrimitive() || isOurs(used) || isUnder(used, COMMON)) {
      return true;
    }
    return DOORS.entrySet().stream()
        .filter(door -> isUnder(used, List.of(door.getKey())))
        .flatMap(door -> door.getValue().stream())
        .anyMatch(behind -> isUnder(user, List.of(ROOT + behind)));
  }

  private static boolean isUnder(JavaClass type, List<String> packages) {
    String name = type.getPackageName() + '.';
    return packages.stream().anyMatch(p -> name.startsWith(p + '.'));
  }

  @Test
  void noTwoClassesShareAName() {
    Map<String, List<String>> places = new TreeMap<>();
    for (Path file : mainFiles()) {
      String name = file.getFileName().toString();
      if (!name.equals("package-info.java")) {
        places.computeIfAbsent(name, n -> new ArrayList<>()).add(MAIN.relativize(file).toString());
      }
    }
    places.values().removeIf(found -> found.size() == 1);
    assertThat(places).as("names that several classes of different packages have").isEmpty();
  }

  @Test
  void noPackageIsTooLarge() {
    Map<Path, Long> sizes =
        mainFiles().stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(groupingBy(file -> MAIN.relativize(parent(file)), TreeMap::new, counting()));
    sizes.values().removeIf(size -> size <= MOST_CLASSES);
    assertThat(sizes).as("packages of more than %d classes", MOST_CLASSES).isEmpty();
  }

  @Test
  void noFileIsTooLong() throws IOException {
    Map<String, Integer> lengths = new TreeMap<>();
    for (Path file : mainFiles()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        lengths.put(MAIN.relativize(file).toString(), lines);
      }
    }
    assertThat(lengths).as("files of more than %d lines", MOST_LINES).isEmpty();
  }

  private static List<Path> mainFiles() {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : classes) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertThat(unmarked).as("packages whose package-info.java lacks @NullMarked").isEmpty();
  }

  private Set<String> layerNames() {
    return classes.stream().map(ArchitectureTest::layerOf).collect(toCollection(TreeSet::new));
  }

  private static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + '.').startsWith(ROOT);
  }

  /** The first name below the root; for a family of checks the first two. */
  private static String layerOf(JavaClass type) {
    JavaClass plain = type.getBaseComponentType();
    String[] names = plain.getPackageName().substring(ROOT.length()).split("\\.");
    return names[0].equals("check") && names.length > 1 ? "check." + names[1] : names[0];
  }
}
