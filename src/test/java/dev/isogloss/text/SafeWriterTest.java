package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeWriterTest {
  private static String written(String text, boolean coloured) throws IOException {
    StringWriter out = new StringWriter();
    try (SafeWriter writer = new SafeWriter(out, coloured)) {
      writer.write(text);
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "::add-mask::x, ': :add-mask::x'",
    "'  ::error::x', '  : :error::x'",
    "'\u00a0\u2003::error::x', '\u00a0\u2003: :error::x'",
    "a ::error::x, a ::error::x",
    "##[group]x, ## [group]x",
    "a ##vso[task]x, a ##vso [task]x",
    "###[x, ### [x",
    "#[x] ## [x] # #[x], #[x] ## [x] # #[x]",
    "std::vector, std::vector",
    ": x::y, : x::y",
  })
  void noLineIsACommandOfALog(String text, String shown) throws IOException {
    assertThat(written(text, false)).isEqualTo(shown);
    assertThat(SafeText.logLine(text)).isEqualTo(shown);
    assertThat(written("a\n" + text + "\nb", false)).isEqualTo("a\n" + shown + "\nb");
  }

  @Test
  void whatATerminalObeysIsShown() throws IOException {
    assertThat(written("a\u001b[2Jb\u009b31mc\u202ed\u2066e\u0007f\u007fg\u2028h", false))
        .isEqualTo("a␛[2Jb�31mc�d�e␇f�g⏎h");
  }

  @Test
  void lettersMarksAndEmojiPass() throws IOException {
    String text = "é е\u0301 模型 👩\u200d🚀 שלום\t\n";
    assertThat(written(text, false)).isEqualTo(text);
  }

  @Test
  void onlyAWholeLineEndPasses() throws IOException {
    assertThat(written("a\r\nb\rc\r\r\n", false)).isEqualTo("a\r\nb⏎c⏎\r\n");
  }

  @Test
  void coloursPassWhereTheyAreWanted() throws IOException {
    String red = "\u001b[1;31mred\u001b[0m";
    assertThat(written(red, true)).isEqualTo(red);
    assertThat(written(red, false)).doesNotContain("\u001b");
    assertThat(written("\u001b[2J\u001b]0;title\u0007\u001b\u001b[1m", true))
        .isEqualTo("␛[2J␛]0;title␇␛\u001b[1m");
  }

  @Test
  void halfOfASurrogatePairIsAReplacement() throws IOException {
    assertThat(written("a\ud83dX\ude00b", false)).isEqualTo("a�X�b");
  }

  @Property(tries = 500)
  void itMakesNoDifferenceHowTextIsCut(@ForAll @From("hostile") String text) throws IOException {
    StringWriter out = new StringWriter();
    try (SafeWriter writer = new SafeWriter(out, false)) {
      for (char c : text.toCharArray()) {
        writer.write(c);
      }
    }
    assertThat(out.toString()).isEqualTo(written(text, false));
    assertThat(out.toString().codePoints().filter(c -> c != '\n' && c != '\t' && c != '\r'))
        .noneMatch(SafeText::isCommand);
    assertThat(out.toString().lines())
        .noneMatch(l -> l.strip().startsWith("::") || l.contains("##["));
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            ":", "::", "#", "[", "vso", " ", "\n", "\r", "\u001b", "\ud83d", "\u202e", "я", "😀")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
