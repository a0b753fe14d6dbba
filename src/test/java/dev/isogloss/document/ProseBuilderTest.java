package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a file is the prose of a segment. */
class ProseBuilderTest {
  private static ProseBuilder in(String file) {
    return new ProseBuilder(new SourceText("a.txt", file), Notation.PLAIN);
  }

  private static Optional<Segment> built(ProseBuilder prose) {
    return prose.build("s", Locale.ROOT, Segment.Role.PARAGRAPH);
  }

  private static String text(ProseBuilder prose) {
    return built(prose).map(Segment::text).orElse("none");
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ab  ", "\u00A0ab\u00A0", "\u202Fab\u202F", "\uFEFFab\uFEFF", "\tab\n"})
  void spacesAroundAreNoProse(String file) {
    ProseBuilder prose = in(file).copied(span(0, file.length()));
    assertThat(text(prose)).isEqualTo("ab");
    int start = file.indexOf('a');
    assertThat(built(prose).orElseThrow().toSource(span(0, 2))).isEqualTo(span(start, start + 2));
  }

  @Test
  void spacesBetweenAre() {
    assertThat(text(in("a b").copied(span(0, 2)).copied(span(2, 3)))).isEqualTo("a b");
    assertThat(text(in("a  b").copied(span(0, 2)).copied(span(2, 4)))).isEqualTo("a  b");
  }

  @Test
  void ofTheSpacesAroundAGapOnlyThoseBeforeCount() {
    assertThat(text(in("a <> b").copied(span(0, 2)).gap().copied(span(4, 6)))).isEqualTo("a b");
    assertThat(text(in("a<> b").copied(span(0, 1)).gap().copied(span(3, 5)))).isEqualTo("a b");
    assertThat(text(in("a <\nb").copied(span(0, 2)).gap().space(span(3, 4)).copied(span(4, 5))))
        .isEqualTo("a b");
    assertThat(text(in("a x b").copied(span(0, 2)).gap().copied(span(2, 4)).copied(span(4, 5))))
        .isEqualTo("a x b");
  }

  @Test
  void aSpaceThatShowsWhatIsNoProseIsNoneAtTheEdges() {
    assertThat(text(in("\na\n").space(span(0, 1)).copied(span(1, 2)).space(span(2, 3))))
        .isEqualTo("a");
    assertThat(text(in("a\nb").copied(span(0, 1)).space(span(1, 2)).copied(span(2, 3))))
        .isEqualTo("a b");
  }

  @Test
  void objectsAloneAreNoProse() {
    assertThat(text(in("xx").object(span(0, 1)))).isEqualTo("none");
    assertThat(text(in("x y").object(span(0, 1)).copied(span(1, 2)).object(span(2, 3))))
        .isEqualTo("none");
    assertThat(text(in("xa").object(span(0, 1)).copied(span(1, 2))))
        .isEqualTo(ProseBuilder.OBJECT + "a");
    assertThat(text(in(""))).isEqualTo("none");
  }

  @Test
  void whatIsWrittenInAnotherWayIsCarriedWhole() {
    Segment segment =
        built(in("a&amp;b").copied(span(0, 1)).replaced(span(1, 6), "&").copied(span(6, 7)))
            .orElseThrow();
    assertThat(segment.text()).isEqualTo("a&b");
    assertThat(segment.toSource(span(1, 2))).isEqualTo(span(1, 6));
    assertThat(segment.toSource(span(2, 3))).isEqualTo(span(6, 7));
    assertThat(text(in("a&zwj;").copied(span(0, 1)).replaced(span(1, 6), ""))).isEqualTo("a");
  }

  @Test
  void fixedTextIsSeenCharacterByCharacter() {
    Segment segment = built(in("abc").fixed(span(0, 3))).orElseThrow();
    assertThat(segment.text()).isEqualTo("abc");
    assertThat(segment.toSource(span(1, 2))).isEqualTo(span(1, 2));
  }

  @ParameterizedTest
  @CsvSource({"ab, true", "a1, true", "a-, false", "'a ', false"})
  void aWordGoesOnBehindALetterOrADigit(String file, boolean word) {
    assertThat(in(file).copied(span(0, 2)).endsInWord()).isEqualTo(word);
    assertThat(in(file).endsInWord()).isFalse();
  }

  @Test
  void aWordOfLettersBeyondTheFirstPlaneGoesOnToo() {
    assertThat(in("\uD835\uDD4F").copied(span(0, 2)).endsInWord()).isTrue();
  }
}
