package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.isogloss.cli.print.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is far greater than any article. */
@Tag("slow")
class LargeFileTest {
  private static final long SIZE = 50L << 20;
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String GLOSSARY =
      "concept,kind,ru,ru.forbidden\nneural-network,term,нейронная сеть,нервная сеть\n";
  private static final List<String> WORDS =
      List.of(
          "модель",
          "данные",
          "рост",
          "ошибка",
          "закон",
          "вычисление",
          "сеть",
          "слово",
          "текст",
          "человек",
          "опыт",
          "большая",
          "видит",
          "учится",
          "падает",
          "медленно",
          "вчера",
          "город");

  @Test
  void isCheckedInReasonableTime(@TempDir Path folder) throws IOException {
    Path article = folder.resolve("large.txt");
    int planted = write(article);
    Path glossary = Files.writeString(folder.resolve("terms.csv"), GLOSSARY);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        assertTimeout(
            LIMIT,
            () ->
                Main.run(
                    Terminal.NONE,
                    new PrintWriter(out),
                    new PrintWriter(err),
                    "check",
                    article.toString(),
                    "--glossary",
                    glossary.toString(),
                    "--select",
                    "term",
                    "--format",
                    "json"));
    assertThat(err).hasToString("");
    assertThat(status).isEqualTo(ExitStatus.FINDINGS);
    assertThat(out.toString()).contains("\"findings\": " + planted + ",");
  }

  /** Writes one paragraph a line and tells how many hold a forbidden term. */
  private static int write(Path article) throws IOException {
    Random random = new Random(1);
    int planted = 0;
    try (Writer text = Files.newBufferedWriter(article)) {
      text.write("Нейронная сеть названа верно.\n");
      for (long bytes = 0; bytes < SIZE; ) {
        boolean plant = random.nextInt(1000) == 0;
        String line = line(random, plant);
        planted += plant ? 1 : 0;
        bytes += line.length() * 2L;
        text.write(line);
      }
    }
    return planted;
  }

  private static String line(Random random, boolean plant) {
    StringBuilder line = new StringBuilder(plant ? "Здесь нервная сеть" : "Здесь");
    for (int i = 20 + random.nextInt(60); i > 0; i--) {
      line.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return line.append(".\n").toString();
  }
}
