package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isogloss.cli.print.Terminal;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes an article through {@code docs/tutorial.md}, with the texts and commands that stand there.
 */
class TutorialTest {
  private static final Path PAGE = Path.of("docs/tutorial.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private @TempDir Path folder;

  private record Ended(int status, String out, String err) {}

  @Test
  void thePageHoldsStepByStep() throws Exception {
    List<String> articles = blocks("markdown");
    List<String> glossaries = blocks("yaml");
    List<String> commands = blocks("sh");
    assertThat(commands).hasSize(6);
    write("article.md", articles.get(0));

    Ended suggested = run(commands.get(0));
    assertThat(suggested.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(read("new.yml")).isEqualTo(glossaries.get(0));

    write("new.yml", glossaries.get(1));
    Ended concordance = run(commands.get(1));
    assertThat(concordance.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(concordance.out()).contains("По закону расширения", "2  places in 2 forms");

    Ended checked = run(commands.get(2) + " --format json");
    assertThat(checked.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(checks(checked)).hasSize(4).containsOnly("term-forbidden");

    Ended fixed = run(commands.get(3));
    assertThat(fixed.status()).as(fixed.err()).isEqualTo(ExitStatus.CLEAN);
    assertThat(read("article.md")).isEqualTo(articles.get(1));

    Ended passed = run(commands.get(4) + " --format json");
    assertThat(passed.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(checks(passed)).isEmpty();

    write("next.md", articles.get(2));
    Ended part = run(commands.get(5));
    assertThat(part.status()).as(part.err()).isEqualTo(ExitStatus.CLEAN);
    assertThat(part.out()).isEqualTo(blocks("text").get(0));
  }

  @Test
  void theSuggestionsAreAGlossaryAsTheyStand() throws Exception {
    write("article.md", blocks("markdown").get(0));
    write("new.yml", blocks("yaml").get(0));
    Ended linted = run("isogloss glossary lint new.yml");
    assertThat(linted.status()).as(linted.out() + linted.err()).isEqualTo(ExitStatus.CLEAN);
    Ended again = run("isogloss glossary suggest article.md --glossary new.yml");
    assertThat(again.out()).doesNotContain("preferred");
  }

  private static List<String> checks(Ended run) throws IOException {
    List<String> checks = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(run.out()).get("findings")) {
      checks.add(finding.get("check").asText());
    }
    return checks;
  }

  /** The blocks of the page that have this language. */
  private static List<String> blocks(String language) throws IOException {
    Matcher matcher = BLOCK.matcher(Files.readString(PAGE));
    List<String> blocks = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** The file without the folder in which the test runs. */
  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name)).replace(folder + File.separator, "");
  }

  /** A command as if it were given in the folder of the article. */
  private Ended run(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(command.strip());
    while (matcher.find()) {
      String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      words.add(word.matches("\\S+[.](md|yml)") ? folder.resolve(word).toString() : word);
    }
    words.remove(0);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            Terminal.NONE,
            new PrintWriter(out),
            new PrintWriter(err),
            words.toArray(String[]::new));
    return new Ended(status, out.toString(), err.toString());
  }
}
