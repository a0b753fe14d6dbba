package dev.isogloss.docgen;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.config.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes {@code docs/checks/*.md}, {@code docs/grammar-rules.md}, {@code docs/isogloss.schema.json}
 * and the table of checks in {@code README.md}.
 */
public final class DocGenerator {
  private static final Path FIXTURES = Path.of("src/test/resources/checks");

  private final Path project;
  private final List<CheckInfo> checks;

  /**
   * @param project the folder that holds {@code docs} and {@code src}
   */
  public DocGenerator(Path project) {
    this.project = project;
    this.checks =
        ServiceLoader.load(Check.class).stream()
            .map(provider -> provider.get().info())
            .sorted(Comparator.comparing(CheckInfo::id))
            .toList();
  }

  /** Writes the generated files of the project in the named folder, or of the current one. */
  public static void main(String[] args) throws IOException {
    new DocGenerator(Path.of(args.length > 0 ? args[0] : "")).write();
  }

  /** Writes every file whose content has changed. */
  public void write() throws IOException {
    for (Map.Entry<Path, String> file : files().entrySet()) {
      Path folder = file.getKey().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (!file.getValue().equals(current(file.getKey()))) {
        Files.writeString(file.getKey(), file.getValue());
      }
    }
  }

  /** What the generated files should hold, by path. */
  public Map<Path, String> files() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    for (CheckInfo check : checks) {
      Path page = project.resolve("docs/checks").resolve(check.id() + ".md");
      files.put(page, new CheckPage(check, fixture(check)).text());
    }
    files.put(project.resolve("docs/checks/README.md"), new CheckTable(checks).page());
    files.put(project.resolve("docs/grammar-rules.md"), GrammarRulesPage.text());
    files.put(
        project.resolve("docs/isogloss.schema.json"),
        new ConfigFile(checks.stream().map(CheckInfo::id).toList()).schema());
    Path readme = project.resolve("README.md");
    if (Files.exists(readme)) {
      files.put(readme, new CheckTable(checks).insertedInto(Files.readString(readme)));
    }
    return files;
  }

  /** What a file holds now; nothing if there is none. */
  private static String current(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private Fixture fixture(CheckInfo check) throws IOException {
    try (Stream<Path> all = Files.walk(project.resolve(FIXTURES))) {
      Path file =
          all.filter(f -> f.endsWith(check.id() + ".md"))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "The check " + check.id() + " has no fixture below " + FIXTURES + "."));
      return FixtureReader.read(Files.readAllLines(file));
    }
  }
}
