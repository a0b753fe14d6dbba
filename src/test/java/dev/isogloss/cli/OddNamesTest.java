package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files with a tab, with a line break and with bytes that are no text. */
class OddNamesTest {
  private static final String FAULT = "Слово на на месте.\n";

  private @TempDir Path folder;
  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void makeFiles() throws IOException {
    for (String name : List.of("a%09b.md", "c%0Ad.md", "%22e%22.md", "%23f.md", "caf%E9.md")) {
      files.add(Path.of(URI.create(folder.toUri() + name)));
    }
    try {
      for (Path file : files) {
        Files.writeString(file, FAULT);
      }
    } catch (IOException e) {
      Assumptions.abort("This file system takes no such names.");
    }
  }

  @Test
  void theBaselineTakesAndKnowsThem() {
    String baseline = folder.resolve("base.tsv").toString();
    assertThat(check("--baseline", baseline, "--update-baseline").printed())
        .contains("5 accepted, 5 of them new");
    CommandLineRun again = check("--baseline", baseline);
    assertThat(again.printed()).contains("5 in the baseline").doesNotContain("fit no finding");
    assertThat(again.status()).isZero();
    assertThat(check("--baseline", baseline, "--update-baseline").printed())
        .contains("5 accepted, 0 of them new, 0 pruned");
  }

  @Test
  void everyFormatNamesThem() {
    for (String format :
        List.of(
            "text",
            "json",
            "html",
            "sarif",
            "junit",
            "markdown",
            "github",
            "gitlab",
            "checkstyle",
            "rdjsonl",
            "csv",
            "map")) {
      CommandLineRun run = check("--format", format);
      assertThat(run.status()).as(format + run.printed()).isEqualTo(1);
    }
    assertThat(check("--format", "json").printed()).contains("caf%E9.md").contains("a\\tb.md");
  }

  @Test
  void theirChangesAreSeen() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.commit()
          .setMessage("empty")
          .setSign(false)
          .setAuthor("A", "a@example.org")
          .setCommitter("A", "a@example.org")
          .call();
    }
    assertThat(check("--diff-base", "HEAD").printed()).contains("5 findings in 5 files");
  }

  @Test
  void theyAreMended() throws IOException {
    CommandLineRun run = CommandLineRun.of(List.of("fix", folder.toString(), "--select", "repeat"));
    assertThat(run.printed()).contains("Applied 5 fixes in 5 files");
    for (Path file : files) {
      assertThat(file).hasContent("Слово на месте.");
    }
  }

  @Test
  void aDiffQuotesThem() {
    CommandLineRun run =
        CommandLineRun.of(List.of("fix", folder.toString(), "--select", "repeat", "--dry-run"));
    assertThat(run.printed()).contains("c\\012d.md\"\n").contains("a\\011b.md\"\n");
  }

  private CommandLineRun check(String... options) {
    List<String> words = new ArrayList<>(List.of("check", folder.toString(), "--select", "repeat"));
    words.addAll(List.of(options));
    return CommandLineRun.of(words);
  }
}
