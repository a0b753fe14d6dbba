package dev.isogloss.check.markup;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.text.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The paragraphs that a document shows as they are: block quotes below a paragraph that ends in a
 * colon, as it has messages of programs and titles.
 */
final class Examples {
  private static final String COLONS = ":：";

  private Examples() {}

  static Set<Segment> of(Context context) {
    Set<Segment> examples = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Segment> segments = context.document().segments();
    for (int i = 1; i < segments.size(); i++) {
      Segment before = segments.get(i - 1);
      boolean introduced = examples.contains(before) || introduces(before, context);
      if (introduced && isBlockQuote(segments.get(i), context)) {
        examples.add(segments.get(i));
      }
    }
    return examples;
  }

  private static boolean introduces(Segment segment, Context context) {
    String text = segment.text().strip();
    return !text.isEmpty()
        && COLONS.indexOf(text.charAt(text.length() - 1)) >= 0
        && !isBlockQuote(segment, context);
  }

  private static boolean isBlockQuote(Segment segment, Context context) {
    String content = context.document().source().content();
    int start = segment.text().isEmpty() ? 0 : segment.toSource(START).start();
    String line = content.substring(content.lastIndexOf('\n', start) + 1, start);
    return line.strip().startsWith(">");
  }

  private static final Span START = Span.of(0, 1);
}
