package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration decides of the writing that languages leave free. */
class ConventionsTest {
  private @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("a.md"), "Кот – это зверь, и «ёж» – зверь. Пёс – тоже зверь.\n");
  }

  @Test
  void withoutAnyTheDocumentDecides() throws IOException {
    assertThat(check("languages: [ru]\n").status()).isZero();
  }

  @Test
  void whatIsDecidedHoldsInEveryDocument() throws IOException {
    CommandLineRun run = check(conventions("dash: em", "quotes: low", "optional-marks: never"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed())
        .contains("typography-dash", "typography-quotes", "drift-convention", "The configuration");
  }

  @Test
  void aChangedDecisionMissesTheCache() throws IOException {
    assertThat(check(conventions("dash: en")).status()).isZero();
    assertThat(folder.resolve(".isogloss/cache")).isNotEmptyDirectory();
    assertThat(check(conventions("dash: em")).status()).isEqualTo(1);
    assertThat(check(conventions("dash: en")).status()).isZero();
  }

  @Test
  void anUnknownValueIsOneClearError() throws IOException {
    CommandLineRun run = check(conventions("optional-marks: allways"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed()).contains("isogloss.yml:3:", "allways", "always");
    assertThat(run.printed().lines().count()).isEqualTo(1);
  }

  @Test
  void anUnknownKeyIsOneClearError() throws IOException {
    CommandLineRun run = check(conventions("dashes: em"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed()).contains("dashes", "dash");
  }

  private static String conventions(String... keys) {
    return "languages: [ru]\nconventions:\n" + String.join("\n", keys).indent(2);
  }

  private CommandLineRun check(String config) throws IOException {
    Path file = folder.resolve("isogloss.yml");
    Files.writeString(file, config);
    return CommandLineRun.of(
        List.of(
            "check",
            folder.toString(),
            "--config",
            file.toString(),
            "--select",
            "typography-dash,typography-quotes,drift-convention"));
  }
}
