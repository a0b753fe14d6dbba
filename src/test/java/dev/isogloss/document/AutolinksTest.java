package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutolinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          См. https://example.com/a.      = https://example.com/a
          (https://example.com/a_(b))     = https://example.com/a_(b)
          «http://example.com/»           = http://example.com/
          HTTP://EXAMPLE.COM!             = HTTP://EXAMPLE.COM
          www.example.com, да             = www.example.com
          ftp://example.com/a;            = ftp://example.com/a
          https://пример.рф/путь          = https://пример.рф/путь
          Пишите a.b+c@example.co.uk.     = a.b+c@example.co.uk
          mailto:a@example.com            = mailto:a@example.com
          в /usr/local/bin/               = /usr/local/bin/
          в ~/notes.txt;                  = ~/notes.txt
          из ../lib/a.jar                 = ../lib/a.jar
          C:\\Windows\\a.txt              = C:\\Windows\\a.txt
          """)
  void aLinkEndsBeforeThePunctuationOfTheSentence(String text, String link) {
    assertThat(found(text)).containsExactly(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "и/или",
        "км/ч",
        "24/7",
        "1/2/2024",
        "TCP/IP/UDP",
        "a@b",
        "@name",
        "https",
        "www",
        "www. да",
        "a / b",
        "12:30",
        "C: да",
        "да/нет/не знаю",
        "",
        "//",
        "закон"
      })
  void leavesProseAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void findsSeveral() {
    assertThat(found("https://a.b c@d.ef www.g.h")).hasSize(3);
  }

  private static List<String> found(String text) {
    return Autolinks.in(text).stream().map(span -> span.of(text)).toList();
  }
}
