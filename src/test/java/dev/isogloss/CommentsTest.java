package dev.isogloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Packages that many build on say in comments what they promise: of their lines that are not blank
 * at least 14 % are comment or Javadoc. The doc block of a check, {@code @CheckInfo}, counts as
 * comment, since it is the Javadoc of the check: its page and its help are made of it.
 */
class CommentsTest {
  private static final double LEAST = 0.14;

  @ParameterizedTest
  @ValueSource(strings = {"check", "document", "engine", "project", "glossary"})
  void packagesSayWhatTheyPromise(String name) throws IOException {
    Count count = new Count();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/isogloss", name))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        count.add(Files.readAllLines(file));
      }
    }
    System.out.printf(
        "%s: %d of %d lines are comment, %.1f %%%n",
        name, count.comment, count.all, 100 * count.share());
    assertThat(count.share()).as("share of comments in %s", name).isGreaterThanOrEqualTo(LEAST);
  }

  /** Counts lines. The formatter of the build sees to it that a comment begins its line. */
  private static final class Count {
    private static final String TEXT_BLOCK = "\"\"\"";

    private int comment;
    private int all;

    /** What ends the comment or doc block in which the last line was; empty outside of one. */
    private String end = "";

    private boolean inTextBlock;

    void add(List<String> lines) {
      lines.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::add);
    }

    private void add(String line) {
      all++;
      if (end.isEmpty() && !inTextBlock) {
        end = line.startsWith("/*") ? "*/" : line.startsWith("@CheckInfo(") ? "\"\"\")" : "";
      }
      if (!end.isEmpty() || line.startsWith("//") && !inTextBlock) {
        comment++;
      }
      if (!end.isEmpty() && line.endsWith(end)) {
        end = "";
        inTextBlock = false;
      } else if (line.split(TEXT_BLOCK, -1).length % 2 == 0) {
        inTextBlock = !inTextBlock;
      }
    }

    double share() {
      return (double) comment / all;
    }
  }
}
