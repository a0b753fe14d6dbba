package dev.isogloss.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The steps of {@code action.yml} and of the template for GitLab as a shell runs them, with inputs
 * put in by the runner's rules and a program that prints its arguments.
 */
@DisabledOnOs(OS.WINDOWS)
class ActionStepsTest {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ ([a-z_.-]+) }}");

  @TempDir private Path folder;
  private final Map<String, String> inputs = new HashMap<>();

  @BeforeEach
  void aProgramThatPrintsItsArguments() throws IOException {
    Path program = folder.resolve("isogloss");
    Files.writeString(
        program,
        "#!/bin/sh\nprintf '%s:' \"${PWD##*/}\"\nfor a; do printf '[%s]' \"$a\"; done\necho\n"
            + "exit ${STATUS:-1}\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void listsOfSeveralLinesAreReadToTheirEnd() throws Exception {
    inputs.put("paths", "docs/ru\n  docs/uk\n\ndocs/be extra.md\n");
    inputs.put("glossary", "a.csv\nb.csv\n");
    inputs.put("select", "term,\n  drift-name\nrepeat");
    inputs.put("ignore", "grammar spelling");
    inputs.put("min-score", "95");
    inputs.put("ratchet", "true");
    inputs.put("baseline", "base.tsv");
    inputs.put("args", "--no-cache\n--target-lang ru\n");
    Launch launch = step("Check");
    assertThat(launch.out())
        .endsWith(
            ":[check][--glossary][a.csv][--glossary][b.csv][--select][term][--select][drift-name]"
                + "[--select][repeat][--ignore][grammar][--ignore][spelling][--min-score][95]"
                + "[--baseline][base.tsv][--ratchet][--no-cache][--target-lang][ru]"
                + "[--format][github][--][docs/ru][docs/uk][docs/be][extra.md]\n");
    assertThat(launch.status()).isEqualTo(1);
  }

  @Test
  void withoutInputsTheConfigurationDecides() throws Exception {
    assertThat(step("Check").out()).endsWith(":[check][--format][github][--]\n");
  }

  @Test
  void itRunsInTheFolderThatIsNamed() throws Exception {
    Files.createDirectories(folder.resolve("my site"));
    inputs.put("working-directory", folder.resolve("my site").toString());
    assertThat(step("Check").out()).startsWith("my site:[check]");
    inputs.put("working-directory", folder.resolve("none").toString());
    Launch wrong = step("Check");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("working-directory", "none").hasLineCount(1);
    assertThat(Files.readString(folder.resolve("outputs"))).contains("status=2");
  }

  @Test
  void otherStepsFindTheReportOfAFolder() throws Exception {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve("isogloss.sarif"), "{}");
    inputs.put("working-directory", site.toString());
    inputs.put("upload-sarif", "true");
    step("Check");
    assertThat(folder.resolve("outputs"))
        .hasContent("status=1\nsarif=" + site.resolve("isogloss.sarif") + "\n");
  }

  @Test
  void theDistributionIsNamedByItsSource() throws Exception {
    Launch launch = step("Name the distribution");
    assertThat(launch.status()).as(launch.err()).isZero();
    assertThat(Files.readString(folder.resolve("outputs"))).matches("digest=[0-9a-f]{64}\n");
  }

  /** GitLab's widget compares the reports of two branches: what is in them must not differ. */
  @Test
  void codeQualityHoldsTheSameSetOnEveryBranch() throws Exception {
    List<String> branch = gitlab("origin/main", 1);
    List<String> main = gitlab("", 1);
    assertThat(branch.get(0)).isEqualTo(main.get(0)).contains("[gitlab]").doesNotContain("diff");
    assertThat(branch.get(1)).contains("[--diff-base][origin/main]", "[junit]");
    assertThat(main.get(1)).doesNotContain("diff-base").contains("[junit]");
    assertThat(gitlab("", 2)).as("an error ends the job").hasSize(1);
  }

  /** What the lines of the template's script have printed. */
  private List<String> gitlab(String base, int status) throws Exception {
    Map<?, ?> job =
        (Map<?, ?>) ((Map<?, ?>) yaml(Path.of("src/main/dist/ci/gitlab.yml"))).get(".isogloss");
    StringBuilder script = new StringBuilder("set -e\n");
    for (Object line : (List<?>) job.get("script")) {
      script.append(line).append('\n');
    }
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", folder + ":/usr/bin:/bin");
    environment.put("STATUS", Integer.toString(status));
    environment.put("ISOGLOSS_OPTIONS", "--fail-on major");
    environment.put("ISOGLOSS_PATHS", "docs");
    if (!base.isEmpty()) {
      environment.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
    }
    Launch launch = Launch.run(folder, environment, List.of("bash", "-c", script.toString()));
    assertThat(launch.status()).isNotZero();
    return launch.out().lines().toList();
  }

  private Launch step(String name) throws Exception {
    Map<?, ?> action = (Map<?, ?>) yaml(Path.of("action.yml"));
    Map<?, ?> step =
        ((List<?>) ((Map<?, ?>) action.get("runs")).get("steps"))
            .stream()
                .map(s -> (Map<?, ?>) s)
                .filter(s -> name.equals(s.get("name")))
                .findFirst()
                .orElseThrow();
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("ISOGLOSS", folder.resolve("isogloss").toString());
    environment.put("GITHUB_OUTPUT", folder.resolve("outputs").toString());
    Map<?, ?> declared = (Map<?, ?>) action.get("inputs");
    ((Map<?, ?>) step.get("env"))
        .forEach(
            (variable, value) ->
                environment.put(variable.toString(), evaluated(value.toString(), declared)));
    return Launch.run(folder, environment, List.of("bash", "-e", "-c", step.get("run").toString()));
  }

  /** The value as the runner makes it: an input, its default, or the folder of the action. */
  private String evaluated(String value, Map<?, ?> declared) {
    return EXPRESSION
        .matcher(value)
        .replaceAll(found -> Matcher.quoteReplacement(meaning(found.group(1), declared)));
  }

  private String meaning(String name, Map<?, ?> declared) {
    if (name.equals("github.action_path")) {
      return Path.of("").toAbsolutePath().toString();
    }
    String input = name.replaceFirst("^inputs\\.", "");
    Map<?, ?> declaration = (Map<?, ?>) Objects.requireNonNull(declared.get(input), name);
    return inputs.getOrDefault(input, String.valueOf(declaration.get("default")));
  }

  private static Object yaml(Path file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }
}
