package dev.isogloss.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a process of its own. */
class ProcessTest {
  private static final long SECONDS = 120;

  private @TempDir Path folder;

  private record Ended(int status, String out, String err) {}

  @Test
  void tooSmallAMemoryIsToldInOneLine() throws Exception {
    Path large = folder.resolve("large.txt");
    Files.writeString(large, "Нервная сеть учится на примерах.\n\n".repeat(100_000));
    Ended ended = run(List.of("-Xmx40m"), "check", large.toString(), "--select", "repeat");
    assertThat(ended.err())
        .contains("large.txt cannot be checked with the memory", "ISOGLOSS_JAVA_OPTS=-Xmx")
        .hasLineCount(1);
    assertThat(ended.status()).isEqualTo(ExitStatus.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--version", "explain", "explain grammar", "glossary convert DIR/terms.csv"})
  void aShortCommandDoesNotLoadTheLanguages(String command) throws Exception {
    Files.writeString(folder.resolve("terms.csv"), "concept,ru\na,сеть\nb,сети\n");
    Ended ended =
        run(List.of("-verbose:class"), command.replace("DIR", folder.toString()).split(" "));
    assertThat(ended.out()).contains("dev.isogloss.cli.Main ");
    assertThat(ended.out().lines().filter(l -> l.contains("org.languagetool."))).isEmpty();
  }

  /** In Turkish a capital I has a small letter of its own, and many libraries stumble over it. */
  @Test
  void theLocaleOfTheMachineChangesNothing() throws Exception {
    Path file = folder.resolve("a.md");
    Files.writeString(
        file,
        """
        # IN THE INTERIM

        In Insight the IDEA IS that this are a INTERNET IDIOM. Its a WiFi-ID, an INDEX in in I/O.

        I think It Is INCORRECT to writte IDs like this, “IN QUOTES' and INTERNET internet.
        """);
    Path terms = folder.resolve("terms.csv");
    Files.writeString(terms, "concept,en,en.forbidden\nidea,IDEA,IDIOM\nIndex,INDEX,\n");
    String[] arguments = {"check", file.toString(), "--glossary", terms.toString()};
    Ended here = run(List.of("-Duser.language=en", "-Duser.country=GB"), arguments);
    Ended turkish = run(List.of("-Duser.language=tr", "-Duser.country=TR"), arguments);
    assertThat(turkish).isEqualTo(here);
    assertThat(here.out()).contains("term-forbidden");
  }

  private Ended run(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new Ended(process.waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
