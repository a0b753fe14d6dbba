package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.print.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the report says that {@code fix} will do is what it does. */
class CountsTest {
  private static final Pattern CAN =
      Pattern.compile("(\\d+) can be fixed with isogloss fix(?:, (\\d+) more with)?");
  private static final Pattern APPLIED = Pattern.compile("Would apply (\\d+) fix");
  private static final Path SHARED = Path.of(System.getProperty("isogloss.shared", "../shared"));

  @Test
  void ofTheCorpus() {
    compare("corpus", "--glossary", "glossaries/machine-learning.csv");
  }

  @Test
  void ofTheCorpusWithoutAGlossary() {
    compare("corpus");
  }

  @Test
  void ofTheSharedArticle() {
    Path article = SHARED.resolve("corpus/bitter-religion.ru.txt");
    Assumptions.assumeTrue(article.toFile().exists(), "The shared article is not at " + SHARED);
    compare(article.toString(), "--glossary", SHARED.resolve("glossary/ai.csv").toString());
  }

  private static void compare(String... arguments) {
    Matcher can = find(CAN, run("check", List.of("--color", "never"), arguments));
    int safe = Integer.parseInt(can.group(1));
    int unsafe = can.group(2) == null ? 0 : Integer.parseInt(can.group(2));
    assertThat(applied(List.of("--dry-run"), arguments)).as("safe fixes").isEqualTo(safe);
    assertThat(applied(List.of("--dry-run", "--unsafe-fixes"), arguments))
        .as("all fixes")
        .isEqualTo(safe + unsafe);
  }

  private static int applied(List<String> options, String... arguments) {
    return Integer.parseInt(find(APPLIED, run("fix", options, arguments)).group(1));
  }

  private static Matcher find(Pattern pattern, String printed) {
    Matcher matcher = pattern.matcher(printed);
    assertThat(matcher.find()).as(printed).isTrue();
    return matcher;
  }

  private static String run(String command, List<String> options, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(options);
    all.addAll(List.of(arguments));
    StringWriter printed = new StringWriter();
    try (PrintWriter out = new PrintWriter(printed)) {
      Main.run(Terminal.NONE, out, out, all.toArray(String[]::new));
    }
    return printed.toString();
  }
}
