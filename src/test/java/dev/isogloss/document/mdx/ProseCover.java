package dev.isogloss.document.mdx;

import dev.isogloss.document.Autolinks;
import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.document.mdx.MdxJudge.Range;
import dev.isogloss.document.mdx.MdxJudge.Verdict;
import dev.isogloss.text.Span;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters of a page are prose, those set aside that cannot be compared one to one. */
final class ProseCover {
  /** White space, escapes, character references, and what starts a line in a block quote. */
  private static final Pattern ASIDE =
      Pattern.compile("(?m:^[\\s>]+)|[\\s\u00A0]|\\\\\\p{Punct}|&#?\\w+;");

  private ProseCover() {}

  /** The prose of our segments. */
  static BitSet of(Document document) {
    BitSet prose = new BitSet();
    document.segments().stream()
        .filter(segment -> segment.role() != Segment.Role.FRONT_MATTER)
        .forEach(segment -> add(document, segment, prose));
    return prose;
  }

  private static void add(Document document, Segment segment, BitSet prose) {
    for (int i = 0; i < segment.text().length(); i++) {
      Span span = segment.toSource(new Span(i, i + 1));
      String character = segment.text().substring(i, i + 1);
      if (document.source().slice(span).equals(character)) {
        prose.set(span.start());
      }
    }
  }

  /** The prose that the judge has found. */
  static BitSet of(Verdict verdict) {
    BitSet prose = new BitSet();
    verdict.prose().forEach(range -> prose.set(range.start(), range.end()));
    return prose;
  }

  /** Removes from a cover what is not compared. */
  static void setAside(BitSet prose, String content, Verdict verdict) {
    Matcher aside = ASIDE.matcher(content);
    while (aside.find()) {
      prose.clear(aside.start(), aside.end());
    }
    for (Span link : Autolinks.in(content)) {
      prose.clear(link.start(), link.end());
    }
    for (Range range : verdict.aside()) {
      prose.clear(range.start(), range.end());
    }
  }

  /** The characters of a cover, with a bar where others are left out; easy to read in a failure. */
  static String show(BitSet prose, String content) {
    StringBuilder text = new StringBuilder();
    prose.stream()
        .forEach(
            at -> {
              if (at > 0 && !prose.get(at - 1)) {
                text.append('|');
              }
              text.append(content.charAt(at));
            });
    return text.toString();
  }
}
