package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What holds of the segments of any document. */
final class Soundness {
  private Soundness() {}

  static void check(Document document) {
    List<Span> all = new ArrayList<>();
    for (Segment segment : document.segments()) {
      check(document.source(), segment);
      List<Span> pieces = segment.pieces(new Span(0, segment.text().length()));
      requireAscending(pieces);
      all.addAll(pieces);
    }
    Collections.sort(all);
    requireAscending(all);
    assertThat(document.segments().stream().map(Segment::id)).doesNotHaveDuplicates();
  }

  /** A character of prose that carries to one of the file is that character, or stands for it. */
  private static void check(SourceText source, Segment segment) {
    String text = segment.text();
    assertThat(text).isNotBlank();
    assertThat(text.strip()).isEqualTo(text);
    for (int i = 0; i < text.length(); i++) {
      Span span = segment.toSource(new Span(i, i + 1));
      assertThat(span.end()).isLessThanOrEqualTo(source.length());
      String slice = source.slice(span);
      String character = text.substring(i, i + 1);
      if (!slice.equals(character)) {
        assertThat(mayStandFor(slice, text, i)).as("%s for %s", slice, character).isTrue();
      }
    }
  }

  private static boolean mayStandFor(String slice, String text, int i) {
    char c = text.charAt(i);
    boolean escape = slice.length() == 2 && slice.charAt(0) == '\\' && slice.charAt(1) == c;
    boolean pipe = slice.matches("\\\\+\\|") && c == '|';
    boolean reference = slice.matches("&#?\\w+;|\\\\u\\p{XDigit}{4}|''");
    boolean lineBreak =
        (c == ' ' || c == '\n')
            && slice.matches("[\\s\\p{Z}\\\\]*\\R[\\s\\p{Z}>]*|(?s)</?[a-z].*>?|\\{.*}|\\s");
    return c == '\uFFFC' || escape || pipe || reference || lineBreak;
  }

  private static void requireAscending(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }
}
