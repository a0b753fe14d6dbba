package dev.isogloss.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hooks, run by pre-commit itself before a commit. */
@DisabledOnOs(OS.WINDOWS)
class PreCommitIT {
  private static final Path PROGRAM = Path.of("target/isogloss/bin").toAbsolutePath();
  private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");

  @TempDir private Path scratch;
  private Path site = Path.of("");
  private Map<String, String> environment = Map.of();

  @BeforeEach
  void aRepositoryThatUsesTheHooks() throws Exception {
    boolean there =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pre-commit")));
    assumeThat(there).as("pre-commit is not installed; .ci/run installs it.").isTrue();
    environment =
        Map.of(
            "PATH",
            PROGRAM + ":" + System.getenv("PATH"),
            "HOME",
            scratch.toString(),
            "PRE_COMMIT_HOME",
            scratch.resolve("cache").toString(),
            "ISOGLOSS_JAVA",
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "GIT_AUTHOR_NAME",
            "a",
            "GIT_AUTHOR_EMAIL",
            "a@example.org",
            "GIT_COMMITTER_NAME",
            "a",
            "GIT_COMMITTER_EMAIL",
            "a@example.org");
    Path hooks = Files.createDirectory(scratch.resolve("hooks"));
    git(hooks, "init", "-q");
    Files.copy(HOOKS, hooks.resolve(HOOKS.getFileName()));
    commit(hooks);
    site = Files.createDirectory(scratch.resolve("site"));
    git(site, "init", "-q");
    Files.writeString(site.resolve("isogloss.yml"), "languages: ru\ncache: false\n");
    Files.writeString(
        site.resolve(".pre-commit-config.yaml"),
        """
        repos:
          - repo: %s
            rev: %s
            hooks:
              - id: isogloss
                args: [--select, repeat]
              - id: isogloss-fix
                args: [--select, repeat]
        """
            .formatted(hooks, git(hooks, "rev-parse", "HEAD").out().strip()));
    Files.writeString(site.resolve("good.md"), "Модель учится на примерах.\n");
    commit(site);
  }

  @Test
  void aFaultyTextIsRefusedAndMended() throws Exception {
    Path text = site.resolve("a b.md");
    Files.writeString(text, "Модель учится на на примерах.\n");
    git(site, "add", "-A");
    Launch refused = in(site, "pre-commit", "run", "isogloss");
    assertThat(refused.out()).contains("Failed", "exit code: 1", "a b.md:1:", "repeat-word");
    assertThat(refused.status()).isEqualTo(1);
    Launch mended = in(site, "pre-commit", "run", "isogloss-fix");
    assertThat(mended.out()).contains("files were modified by this hook");
    assertThat(text).hasContent("Модель учится на примерах.\n");
    git(site, "add", "-A");
    assertThat(in(site, "pre-commit", "run").status()).isZero();
  }

  private void commit(Path repository) throws Exception {
    git(repository, "add", "-A");
    git(repository, "commit", "-q", "-m", "All");
  }

  private Launch git(Path repository, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Launch launch = in(repository, command.toArray(String[]::new));
    assertThat(launch.status()).as(launch.err()).isZero();
    return launch;
  }

  private Launch in(Path folder, String... command) throws IOException, InterruptedException {
    List<String> there = new ArrayList<>(List.of("env", "-C", folder.toString()));
    there.addAll(List.of(command));
    return Launch.run(scratch, environment, there);
  }
}
