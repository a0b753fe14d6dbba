package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.print.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed does not depend on where the user lives. */
class LocaleTest {
  private static final String PASSAGE =
      IntStream.range(0, 30).mapToObj(i -> "слово" + i).collect(Collectors.joining(" "));

  private @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check DIR/a.md --select repeat",
        "check DIR/a.md --select repeat --format json",
        "check DIR/a.md --select repeat --format html",
        "fix DIR/a.md --select repeat --dry-run",
        "glossary lint DIR/terms.csv",
        "check DIR/a.md --glossary DIR/terms.csv",
        "eval DIR/a.gold.jsonl"
      })
  void numbersAreWrittenInAsciiDigits(String command) throws IOException {
    Files.writeString(folder.resolve("a.md"), PASSAGE + "\n\n" + PASSAGE + "\n\nОн и и она.\n");
    Files.writeString(folder.resolve("terms.csv"), "concept,ru\na,сеть\nb,сеть\nb,слово\nc,x,y\n");
    Files.writeString(
        folder.resolve("a.gold.jsonl"),
        "{\"line\": 5, \"start\": 3, \"end\": 6, \"quote\": \"и и\","
            + " \"category\": \"repeat\", \"detectable\": \"duplicate\"}\n");
    Locale locale = Locale.getDefault();
    String here = run(command);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(run(command)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(here).containsPattern("\\d");
  }

  private String run(String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            Terminal.NONE,
            new PrintWriter(out),
            new PrintWriter(err),
            command.replace("DIR", folder.toString()).split(" "));
    return status + "\n" + out + err;
  }
}
