package dev.isogloss.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The files that CI systems read. No such system runs here: the tests read the files as YAML, hold
 * their parts together, and run the script of the action with a program that prints its arguments.
 */
@DisabledOnOs(OS.WINDOWS)
class CiFilesTest {
  private static final Path SCRIPT = Path.of("src/main/dist/ci/action.sh").toAbsolutePath();
  private static final Path GITLAB = Path.of("src/main/dist/ci/gitlab.yml");

  @TempDir private Path folder;

  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void aProgramThatPrintsItsArguments() throws IOException {
    Path program = folder.resolve("program");
    Files.writeString(
        program, "#!/bin/sh\nfor argument; do printf '[%s]' \"$argument\"; done\nexit 1\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.put("ISOGLOSS", program.toString());
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("GITHUB_OUTPUT", folder.resolve("outputs").toString());
  }

  @Test
  void theActionHandsEveryInputOver() throws IOException {
    Map<?, ?> action = (Map<?, ?>) yaml(Path.of("action.yml"));
    TreeSet<String> declared = new TreeSet<>();
    ((Map<?, ?>) action.get("inputs")).keySet().forEach(name -> declared.add(name.toString()));
    assertThat(declared)
        .contains("paths", "config", "glossary", "fail-on", "format", "baseline", "diff-base");
    assertThat(names("\\$\\{\\{ inputs\\.([a-z-]+) }}|inputs\\.([a-z-]+) ==", "action.yml"))
        .isEqualTo(declared);
    assertThat(names("(INPUT_[A-Z_]+): ", "action.yml"))
        .isEqualTo(names("\\$\\{(INPUT_[A-Z_]+)[:}]", SCRIPT.toString()));
    assertThat(((Map<?, ?>) action.get("runs")).get("using")).isEqualTo("composite");
  }

  @Test
  void theScriptMakesACommandLine() throws Exception {
    environment.put("INPUT_PATHS", "docs notes.md");
    environment.put("INPUT_GLOSSARY", "a.csv b.csv");
    environment.put("INPUT_FAIL_ON", "major");
    environment.put("INPUT_DIFF_BASE", "origin/main");
    environment.put("INPUT_SARIF", "terms.sarif");
    environment.put("GITHUB_STEP_SUMMARY", "/summary");
    Launch launch = Launch.run(folder, environment, List.of("bash", SCRIPT.toString()));
    assertThat(launch.out())
        .isEqualTo(
            "[check][--glossary][a.csv][--glossary][b.csv][--fail-on][major]"
                + "[--diff-base][origin/main][--format][sarif][--output][terms.sarif]"
                + "[--format][markdown][--output][/summary][--format][github][--]"
                + "[docs][notes.md]");
    assertThat(launch.status()).isEqualTo(1);
    assertThat(folder.resolve("outputs")).hasContent("status=1\n");
  }

  @Test
  void withoutInputsTheConfigurationDecides() throws Exception {
    Launch launch = Launch.run(folder, environment, List.of("bash", SCRIPT.toString()));
    assertThat(launch.out()).isEqualTo("[check][--format][github][--]");
  }

  @Test
  void anOutputIsThatOfTheFormat() throws Exception {
    environment.put("INPUT_FORMAT", "html");
    environment.put("INPUT_OUTPUT", "report.html");
    environment.put("INPUT_UPLOAD_SARIF", "true");
    Launch launch = Launch.run(folder, environment, List.of("bash", SCRIPT.toString()));
    assertThat(launch.out())
        .isEqualTo(
            "[check][--format][sarif][--output][isogloss.sarif]"
                + "[--format][html][--output][report.html][--]");
  }

  @Test
  void theHooksRunTheProgram() throws IOException {
    assertThat((List<?>) yaml(Path.of(".pre-commit-hooks.yaml")))
        .hasSize(3)
        .allSatisfy(
            hook ->
                assertThat(castToMap(hook))
                    .containsKeys("id", "name", "language", "types_or")
                    .hasEntrySatisfying(
                        "entry",
                        e ->
                            assertThat(e.toString())
                                .matches("isogloss (check|fix) --force-exclude")));
  }

  @Test
  void theTemplateOfGitLabHandsItsReportsOver() throws IOException {
    Map<String, Object> job = castToMap(castToMap(yaml(GITLAB)).get(".isogloss"));
    Map<String, Object> reports = castToMap(castToMap(job.get("artifacts")).get("reports"));
    String script = job.get("script").toString();
    assertThat(script)
        .contains("--format gitlab --output " + reports.get("codequality"))
        .contains("--format junit --output " + reports.get("junit"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> castToMap(Object value) {
    return (Map<String, Object>) value;
  }

  private static Object yaml(Path file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  private static TreeSet<String> names(String pattern, String file) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
    return matcher
        .results()
        .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
