package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkedLineTest {
  private static final SourceText SOURCE = new SourceText("a", "<one> & two\r\nthree 'four'\nfive");

  private static Mark finding(int number, int start, int end) {
    return new Mark(
        new Span(start, end), "m" + number, "m", number, "c" + number, "Finding " + number);
  }

  private static String write(int line, Mark... marks) {
    Html html = new Html();
    new MarkedLine(html, SOURCE, SOURCE.line(line)).write(List.of(marks));
    return html.toString().replaceAll(" (class|id|href|aria-label)=\"[^\"]*\"", "");
  }

  @Test
  void nests() {
    assertThat(write(3, finding(1, 26, 30), finding(2, 27, 29)))
        .isEqualTo("<mark data-f=\"1\">f<mark data-f=\"2\">iv<a>2</a></mark>e<a>1</a></mark>");
  }

  @Test
  void splitsWhatOverlaps() {
    assertThat(write(3, finding(1, 26, 28), finding(2, 27, 30)))
        .isEqualTo(
            "<mark data-f=\"1\">f<mark data-f=\"2\">i</mark><a>1</a></mark>"
                + "<mark data-f=\"2\">ve<a>2</a></mark>");
  }

  @Test
  void anEmptyPlaceIsAPoint() {
    assertThat(write(3, finding(1, 27, 27))).isEqualTo("f<mark data-f=\"1\"><a>1</a></mark>ive");
  }

  @Test
  void theLinkStandsInTheFirstLine() {
    Mark mark = finding(1, 8, 28);
    assertThat(write(1, mark)).isEqualTo("&lt;one&gt; &amp; <mark data-f=\"1\">two<a>1</a></mark>");
    assertThat(write(2, mark)).isEqualTo("<mark data-f=\"1\">three &#39;four&#39;</mark>");
    assertThat(write(3, mark)).isEqualTo("<mark data-f=\"1\">fi</mark>ve");
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void anyMarksNestAndKeepTheText(@ForAll("spans") List<Span> spans) {
    List<Mark> marks = new ArrayList<>();
    for (Span span : spans) {
      int number = marks.size();
      marks.add(
          number == 3
              ? new Mark(span, "t1", "t", 0, "", "")
              : finding(number + 1, span.start(), span.end()));
    }
    marks.sort(Mark.OUTER_FIRST);
    for (int line = 1; line <= SOURCE.lineCount(); line++) {
      Html html = new Html();
      new MarkedLine(html, SOURCE, SOURCE.line(line)).write(marks);
      Markup.requireBalanced(html.toString());
      assertThat(Markup.text(html.toString())).isEqualTo(SOURCE.slice(SOURCE.line(line)));
    }
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, SOURCE.length());
    return Combinators.combine(offsets, offsets)
        .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)))
        .list()
        .ofMaxSize(8);
  }
}
