package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An address in prose is an object, however the file writes its parts. */
class LinksInProseTest {
  private static final String O = ProseBuilder.OBJECT;

  private static Segment segment(ProseBuilder prose) {
    return prose.build("s", Locale.ROOT, Segment.Role.PARAGRAPH).orElseThrow();
  }

  private static ProseBuilder in(String file) {
    return new ProseBuilder(new SourceText("a.md", file), Notation.PLAIN);
  }

  @Test
  void oneOrMoreInAPiece() {
    String file = "a https://b.org/c d https://e.org f";
    Segment segment = segment(in(file).copied(new Span(0, file.length())));
    assertThat(segment.text()).isEqualTo("a " + O + " d " + O + " f");
    assertThat(segment.toSource(new Span(2, 3)).of(file)).isEqualTo("https://b.org/c");
    assertThat(segment.toSource(new Span(6, 7)).of(file)).isEqualTo("https://e.org");
    assertThat(segment.toSource(new Span(7, 9)).of(file)).isEqualTo(" f");
  }

  @Test
  void atTheEdges() {
    String file = "https://b.org a https://e.org";
    Segment segment = segment(in(file).copied(new Span(0, file.length())));
    assertThat(segment.text()).isEqualTo(O + " a " + O);
  }

  @Test
  void overSeveralPieces() {
    String file = "a https://b.org/?x=1&amp;y=2 d";
    int reference = file.indexOf("&amp;");
    Segment segment =
        segment(
            in(file)
                .copied(new Span(0, reference))
                .replaced(new Span(reference, reference + 5), "&")
                .copied(new Span(reference + 5, file.length())));
    assertThat(segment.text()).isEqualTo("a " + O + " d");
    assertThat(segment.toSource(new Span(2, 3)).of(file)).isEqualTo("https://b.org/?x=1&amp;y=2");
  }

  @Test
  void aPieceBehindStaysAsItIs() {
    String file = "https://b.org &amp; d";
    int reference = file.indexOf("&amp;");
    Segment segment =
        segment(
            in(file)
                .copied(new Span(0, reference))
                .replaced(new Span(reference, reference + 5), "&")
                .copied(new Span(reference + 5, file.length())));
    assertThat(segment.text()).isEqualTo(O + " & d");
    assertThat(segment.toSource(new Span(2, 3)).of(file)).isEqualTo("&amp;");
  }
}
