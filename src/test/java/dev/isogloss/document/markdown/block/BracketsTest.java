package dev.isogloss.document.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a module of JavaScript ends in Markdown: at the caret; without one nowhere. */
class BracketsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import a^\n\nText",
        "import a^",
        "a = {\n\n}^\n\nb",
        "a = (\n\n)^\n\nb",
        "a = [\n\n]^\n\nb",
        "a = {\n\n",
        "a\nb^\n\nc",
        "a\r\nb^\r\n\r\nc",
        "a^\r\rb",
        "a^\n \t\nb",
        "'{'^\n\nb",
        "\"{\"^\n\nb",
        "'\\'{'^\n\nb",
        "`{\n\n`^\n\nb",
        "it's {\n'}^\n\nb",
        "// {^\n\nb",
        "/* {\n\n*/^\n\nb",
        "a / {\n\n} / b^\n\nc",
        "/* { }^\n\nb",
        "/* {",
        "}^\n\nb"
      })
  void endsAtABlankLineWithNoBracketOpen(String text) {
    String plain = text.replace("^", "");
    int at = new Brackets(plain, 0, plain.length()).closedBeforeBlankLine();
    String marked = at < 0 ? plain : plain.substring(0, at) + "^" + plain.substring(at);
    assertThat(marked).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a^\n\nb", "a\nb^\n\nc", "a^", "a^\n", "a^\r\n\r\nb", "a\rb^\r\rc"})
  void theLineBeforeTheNextBlankOne(String text) {
    String plain = text.replace("^", "");
    assertThat(Brackets.blankLine(plain, 0)).isEqualTo(text.indexOf('^'));
  }
}
