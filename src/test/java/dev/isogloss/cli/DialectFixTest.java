package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.print.Terminal;
import dev.isogloss.document.MarkedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fixes do to the fixtures of the dialects, they do it to prose. */
class DialectFixTest {
  /** A space between two words of one piece of prose. */
  private static final Pattern SPACE = Pattern.compile("(⟦[^⟦⟧]*?\\p{L}) (\\p{L}[^⟦⟧]*⟧)");

  @Test
  void fixesChangeProseAndNothingElse(@TempDir Path folder) throws IOException {
    List<MarkedText> planted =
        MarkedText.dialects().stream().map(DialectFixTest::withSlips).toList();
    for (int i = 0; i < planted.size(); i++) {
      Files.writeString(folder.resolve(i + ".md"), planted.get(i).plain());
    }
    StringWriter err = new StringWriter();
    Main.run(
        Terminal.NONE,
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        "fix",
        "--unsafe-fixes",
        "--target-lang",
        "ru",
        folder.toString());
    int left = 0;
    int slips = 0;
    for (int i = 0; i < planted.size(); i++) {
      String fixed = Files.readString(folder.resolve(i + ".md"));
      assertThat(around(planted.get(i)).matcher(fixed).matches()).as(fixed).isTrue();
      slips += count(planted.get(i).plain());
      left += count(fixed);
    }
    assertThat(slips).isGreaterThan(50);
    assertThat(left).as(slips + " planted, " + err).isZero();
  }

  /** Doubles a space in each piece of prose that has two words. */
  private static MarkedText withSlips(MarkedText text) {
    return new MarkedText(text.name(), SPACE.matcher(text.marked()).replaceAll("$1  $2"));
  }

  /** All that is no prose, in its order, with anything between. */
  private static Pattern around(MarkedText text) {
    String pieces =
        text.outside().stream().map(Pattern::quote).collect(Collectors.joining("[^\\n]*?"));
    return Pattern.compile(pieces);
  }

  private static int count(String text) {
    return (int) Pattern.compile("(?<=\\p{L})  (?=\\p{L})").matcher(text).results().count();
  }
}
