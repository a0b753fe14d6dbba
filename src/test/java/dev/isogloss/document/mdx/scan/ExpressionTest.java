package dev.isogloss.document.mdx.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an expression in braces ends. A caret marks the end; without one there is none. */
class ExpressionTest {
  private static String marked(String text) {
    String plain = text.replace("^", "");
    TextCharacters in = new TextCharacters(plain, 0);
    return BracketBalance.skipExpression(in)
        ? in.passed() + "^" + plain.substring(in.offset())
        : plain;
  }

  private static void endsWhereMarked(String text) {
    assertThat(marked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a}^ b}",
        "{a < /}/}^",
        "{a <= /}/}^",
        "{}^",
        "{{a: 1}}^}",
        "{f(a)}^",
        "{[a, b]}^",
        "{(a]}",
        "{f(a}",
        "{[a}",
        "{a)}",
        "{a]}",
        "{a",
        "{"
      })
  void bracketsMatch(String text) {
    endsWhereMarked(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'}'}^",
        "{\"}\"}^",
        "{'\\'}'}^",
        "{'a\\\\'}^'}",
        "{'a\n'}",
        "{'a\\\n}'}^",
        "{'a}",
        "{'a\\",
        "{'\"'}^"
      })
  void stringsAreNoCode(String text) {
    endsWhereMarked(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{`}`}^",
        "{`${a}}`}^",
        "{`${`}`}`}^",
        "{`\\`}`}^",
        "{`$}`}^",
        "{`\\${}`}^",
        "{`a\nb`}^",
        "{`a}",
        "{`\\"
      })
  void templatesAreNoCodeButWhatIsPutIn(String text) {
    endsWhereMarked(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{// }\n}^",
        "{a // it's\n}^",
        "{// }",
        "{/* } */}^",
        "{/* * / } **/}^",
        "{/*/}",
        "{/*/ } */}^",
        "{/* }"
      })
  void commentsAreNoCode(String text) {
    endsWhereMarked(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{/}/}^",
        "{a = /}/}^",
        "{f(/}/)}^",
        "{return /}/}^",
        "{typeof /}/}^",
        "{/[/}]/}^",
        "{/\\/}/}^",
        "{/\\[/}^",
        "{/[\\]/}]/}^",
        "{/[[]/}^",
        "{/a\n/}",
        "{/a",
        "{/a\\"
      })
  void regularExpressionsAreNoCode(String text) {
    endsWhereMarked(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a / b}^ / c}",
        "{a /b}^/}",
        "{1 / b}^ / c}",
        "{(a) / b}^ / c}",
        "{[a] / b}^ / c}",
        "{{} / b}^ / c}",
        "{'a' / b}^ / c}",
        "{`a` / b}^ / c}",
        "{/a/ / b}^ / c}",
        "{a++ / b}^ / c}",
        "{a-- / b}^ / c}",
        "{a / /}/}^",
        "{a + /}/}^",
        "{a - /}/}^",
        "{a, /}/}^",
        "{#a / b}^ / c}",
        "{newer / b}^ / c}"
      })
  void behindAnOperandASlashDivides(String text) {
    endsWhereMarked(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{<a>'</a>}^",
        "{<a>don't</a>}^",
        "{<>it's</>}^",
        "{<a b='}'>x</a>}^",
        "{<a b=\"}\n\">x</a>}^",
        "{<a b=\"}>x</a>}",
        "{<a b={'}'}>x</a>}^",
        "{<a />}^",
        "{<a / >}",
        "{<a /* > } */ b>x</a>}^",
        "{<a /* > } >x</a>}",
        "{<a>{'}'}</a>}^",
        "{<a>}</a>}",
        "{<a>></a>}",
        "{<a><b>'</b>'</a>}^",
        "{<a><b/>'</a>}^",
        "{<a b=<c/>>'</a>}^",
        "{<a>'",
        "{<a>x</a> / b}^ / c}"
      })
  void tagsHaveTextInThem(String text) {
    endsWhereMarked(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a < b}^", "{a <b}^ '", "{1 <b}^", "{(a) <b}^", "{x = 1 < 2}^"})
  void behindAnOperandAnAngleBracketCompares(String text) {
    endsWhereMarked(text);
  }
}
