package dev.isogloss.document;

import dev.isogloss.text.OffsetMap;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects the segments of a document, and numbers them, and its comments. */
public final class SegmentList {
  private final SourceText source;
  private final Locale language;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Outline.Item> outline = new ArrayList<>();

  public SegmentList(SourceText source, Locale language) {
    this.source = source;
    this.language = language;
  }

  /** Adds a segment, unless there is no prose in it. */
  public void add(Segment.Role role, ProseBuilder prose) {
    prose.build("p" + (segments.size() + 1), language, role).ifPresent(segments::add);
  }

  /** Adds a comment of HTML with its marks. */
  public void addComment(Span span) {
    addComment(Comment.ofHtml(span, source.content()));
  }

  public void addComment(Comment comment) {
    comments.add(comment);
  }

  /** Notes what is no prose, for the outline; in the order of the file. */
  public void note(Span at, Outline.Kind kind, String what) {
    outline.add(new Outline.Item(at, kind, what));
  }

  /**
   * Notes a stretch of the file as structure, apart from the prose in it: that of the segments
   * added last.
   */
  public void noteAround(Span region) {
    List<Span> prose = new ArrayList<>();
    for (int i = segments.size() - 1; i >= 0; i--) {
      Segment segment = segments.get(i);
      Span whole = new Span(0, segment.text().length());
      if (segment.toSource(whole).start() < region.start()) {
        break;
      }
      segment.map().parts(whole).stream()
          .filter(part -> part.kind() != OffsetMap.Kind.FIXED)
          .map(OffsetMap.Part::source)
          .filter(region::contains)
          .forEach(prose::add);
    }
    note(region, Outline.Kind.STRUCTURE, withoutProse(region, prose));
  }

  private String withoutProse(Span region, List<Span> prose) {
    StringBuilder rest = new StringBuilder();
    int from = region.start();
    for (Span part : prose.stream().sorted().toList()) {
      if (from < part.start() || rest.length() == 0) {
        rest.append(source.content(), from, part.start()).append('\0');
      }
      from = part.end();
    }
    return rest.append(source.content(), from, region.end()).toString();
  }

  /**
   * @param format reads this text
   */
  public Document toDocument(DocumentFormat format) {
    comments.sort(Comparator.comparing(Comment::span));
    return new Document(source, language, format, segments, comments, new Outline(outline));
  }
}
