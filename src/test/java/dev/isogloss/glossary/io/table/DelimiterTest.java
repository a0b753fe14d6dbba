package dev.isogloss.glossary.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimiterTest {
  private static char sign(String content, String name) {
    return Delimiter.of(new SourceText(name, content), name).sign();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a;b;c@d;e;f!;",
        "a,b@c,d!,",
        "a|b@c|d!|",
        "\"x,y\";b@\"z,w\";d!;",
        "a;b,c;d@e;f;g!;",
        "quay@pier!,",
      })
  void isWhatTheLinesShare(String lines, char expected) {
    assertThat(sign(lines.replace('@', '\n'), "terms.csv")).isEqualTo(expected);
  }

  @Test
  void tabsAreUsualWhereTheNameSaysSo() {
    assertThat(sign("a\tb, c\nd\te, f\n", "terms.tsv")).isEqualTo('\t');
    assertThat(sign("quay\npier\n", "terms.tsv")).isEqualTo('\t');
  }

  @Test
  void excelTellsIt() {
    Delimiter told = Delimiter.of(new SourceText("t.csv", "sep=|\r\na,b|c,d\r\n"), "t.csv");
    assertThat(told.sign()).isEqualTo('|');
    assertThat(told.from()).isEqualTo(7);
  }

  @Test
  void aTextWithTabsInEachLineIsATable() {
    assertThat(Delimiter.isTabbed("# remark\nquay\tпричал\n\npier\tпирс\n")).isTrue();
    assertThat(Delimiter.isTabbed("quay\tпричал\nA sentence.\n")).isFalse();
    assertThat(Delimiter.isTabbed("\n")).isFalse();
  }
}
