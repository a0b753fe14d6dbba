package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Change;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Rewording;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What of a small file is prose, and what its outline has. A tilde is the end of a line, a bar
 * parts segments, and an O is an object.
 */
class ReadingTest {
  private static Document read(String name, String text) {
    SourceText source = new SourceText(name, text.replace('~', '\n'));
    return Documents.installed().parse(source, Locale.ENGLISH);
  }

  private static String prose(String name, String text) {
    return read(name, text).segments().stream()
        .map(s -> s.text().replace(ProseBuilder.OBJECT, "O"))
        .collect(Collectors.joining("|"));
  }

  private static String outline(String name, String text) {
    return read(name, text).outline().items().stream()
        .map(Outline.Item::what)
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '@',
      value = {
        "# A #; A; a sign that closes",
        "# A ##  ; A; several, with a space behind",
        "# A#; A#; one that is joined to a word",
        "# A b#; A b#; also behind a space",
        "#; ; a heading without text",
        "# #; ; nor with a sign alone",
        "a~~***~~b; a|b; a rule of three marks",
        "a~~**~~b; a|**|b; two are none",
        "a~~* * *~~b; a|b; a rule with spaces",
        "a~~- - -~~b; a|b; of other marks",
        "a~~___~~b; a|b; or of these",
        "export const f = a~  .b()~~c; c; a module goes on over a line",
        "export const f = {~~a: 1}~~c; c; over a blank one where a bracket is open"
      })
  void mdx(String text, String expected, String why) {
    assertThat(prose("a.mdx", text)).as(why).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '@',
      value = {
        "<div>~a <MyTag> b~</div>; a  b; a component beside text on both sides",
        "<div>~a <MyTag>~b~</div>; a  b; before it",
        "<div>~a~<MyTag> b~</div>; a  b; or behind it",
        "<div>~a~<MyTag>~b~</div>; a|b; on a line of its own it is a block",
        "<div>~a~\t <MyTag> \t~b~</div>; a|b; with spaces as well",
        "<div>~a~<p><MyTag><p>~b~</div>; a|b; between tags",
        "<div>~a~<MyTag>; a; and at the end",
        "<div>~a <code>b</code> c~</div>; a O c; code is an object",
        "<div>~a <script~>b</script> c~</div>; a O c; a tag over two lines",
        "<div>~a <!-- b~ c --> d~</div>; a d; a comment over two lines",
        "<div>~a < b~</div>; a < b; a bracket that opens nothing"
      })
  void htmlInMarkdown(String text, String expected, String why) {
    assertThat(prose("a.md", text)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '@',
      value = {
        "[a](b \"c\"); a|c; a title",
        "[a](b 'c'); a|c; in other marks",
        "[a](b (c)); a|c; in brackets",
        "[a](b \"c \"); a|c; with a space at its end",
        "[a](b \"c\" ); a|c; with a space behind",
        "[a](b \"c d\"); a|c d; of several words",
        "[a](b); a; none",
        "[a](b \"{{ c }}\"); a; a template is no title",
        "[a]: b \"c\"~~[a]; c|a; that of a definition",
        "[a]: b~~[a]; a; which may have none",
        "Term~:    text~~    more; Term|text|more; a definition is four columns deep",
        "Term~: text~~  more; Term|text|more; or as deep as its text",
        "Term~:   text~~   more; Term|text|more; up to four",
        "a~~: text; a|text; behind a blank line",
        "a $$x + y$$ b; a O b; a formula",
        "a $$ $$ b; a $$ $$ b; which is not empty",
        "a $x^2$ b; a O b; a short one",
        "a 5$ and 6$ b; a 5$ and 6$ b; no prices",
        "@a &amp; b@; a & b; a reference",
        "@a &nothing; b@; @a &nothing; b@; none"
      })
  void markdown(String text, String expected, String why) {
    String wanted = expected == null ? "" : expected;
    assertThat(prose("a.md", text)).as(why).isEqualTo(wanted);
  }

  @Test
  void aFormulaIsNotLongerThanAPage() {
    assertThat(prose("a.md", "a $$" + "x".repeat(1999) + "$$ b")).isEqualTo("a O b");
    assertThat(prose("a.md", "a $$" + "x".repeat(2000) + "$$ b")).startsWith("a $$xx");
  }

  @Test
  void aReferenceIsNoLongerThanItsNames() {
    String zeros = "0".repeat(30);
    assertThat(prose("a.md", "a &#x" + zeros.substring(0, 4) + "41; b")).isEqualTo("a A b");
    assertThat(prose("a.md", "a &CounterClockwiseContourIntegral; b")).isEqualTo("a \u2233 b");
    assertThat(prose("a.md", "a &#" + zeros + "65; b")).isEqualTo("a &#" + zeros + "65; b");
  }

  @Test
  void anIconIsNoLongerThanALine() {
    assertThat(prose("a.md", "a :" + "x".repeat(78) + ": b")).isEqualTo("a O b");
    assertThat(prose("a.md", "a :" + "x".repeat(79) + ": b")).startsWith("a :xx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '@',
      value = {
        "a.mdx; a {/* b */} c; b; one of JavaScript",
        "a.mdx; a~~{/* b */}~~c; b; in a block of its own",
        "a.mdx; a <!-- b --> c; b; one of HTML",
        "a.mdx; a {b} c; ; no expression",
        "a.mdx; # a {#b}; ; nor the name of a heading",
        "a.md; a <!-- b --> c; b; in the other format",
        "a.md; <!-- b -->~~c; b; in a block of its own"
      })
  void comments(String name, String text, String expected, String why) {
    assertThat(
            read(name, text).comments().stream().map(Comment::text).collect(Collectors.joining()))
        .as(why)
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void whatIsNoProseIsOneObjectWithItsTags() {
    String text = "a <code>b c</code> d";
    for (String name : List.of("a.mdx", "a.md")) {
      Segment segment = read(name, text).segments().get(0);
      assertThat(segment.text()).isEqualTo("a " + ProseBuilder.OBJECT + " d");
      assertThat(segment.toSource(new Span(2, 3)).of(text)).contains("<code>");
      assertThat(segment.toSource(new Span(3, 5)).of(text)).isEqualTo(" d");
    }
    Segment mdx = read("a.mdx", text).segments().get(0);
    assertThat(mdx.toSource(new Span(2, 3)).of(text)).isEqualTo("<code>b c</code>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '@',
      value = {
        "> a b~> c; b |; > a ~> c; a word and the line break behind it",
        "> a b~> c; a b|x y; > x y~> c; two words",
        "> a b~> c d; a b c d|x; @> x~> @; one word for several lines",
        "> a b~> c d; b c|; > a ~> d; none for two, with the space behind them"
      })
  void changesAreWrittenAroundWhatStays(String text, String change, String expected, String why) {
    String[] parts = change.split("\\|", -1);
    Document document = read("a.md", text);
    Segment segment = document.segments().get(0);
    int at = segment.text().indexOf(parts[0]);
    Change made = new Change(segment.id(), new Span(at, at + parts[0].length()), parts[1]);
    Fix fix =
        document
            .pen()
            .write(segment, List.of(made), Message.of("Write it."), Safety.SAFE)
            .orElseThrow();
    List<Rewording.Change> edits =
        fix.edits().stream()
            .map(e -> new Rewording.Change(e.at().span(), e.replacement()))
            .toList();
    assertThat(Rewording.of(document.source().content(), edits).text().replace('\n', '~'))
        .as(why)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '@',
      value = {
        "a.md; ## a; Heading 2; the level of a heading",
        "a.md; 7. a; OrderedList 7.; where a list begins",
        "a.md; 7) a; OrderedList 7); and what marks it",
        "a.mdx; 7. a; OrderedList 7.; in the other format too",
        "a.mdx; 7) a; OrderedList 7); with any mark",
        "a.md; [a](b); Link b; where a link leads",
        "a.md; [a](b \"c\"); Link b titled; that it has a title",
        "a.md; ![a](b); Image b; which picture it is",
        "a.md; [a]: b; a b; what a definition defines",
        "a.md; *a `b` c*; Emphasis around 1; how much code is emphasised",
        "a.md; **a <b>b</b> c**; StrongEmphasis around 2; and how many tags",
        "a.md; [a `b`](c); Link c around 1; or linked",
        "a.md; *a* `b`; Emphasis|; and nothing outside",
        "a.md; `ab`; Code ab; the code itself"
      })
  void anOutlineHasWhatMustStay(String name, String text, String expected, String why) {
    assertThat("|" + outline(name, text) + "|").as(why).contains(expected);
  }
}
