package dev.isogloss.document;

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
  private final ProseAttributes attributes;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Outline.Item> outline = new ArrayList<>();
  private final List<Span> around = new ArrayList<>();

  /** Collects with the attributes that are prose in any HTML. */
  public SegmentList(SourceText source, Locale language) {
    this(source, language, ProseAttributes.USUAL);
  }

  /**
   * Collects for one document.
   *
   * @param attributes of tags that are prose
   */
  public SegmentList(SourceText source, Locale language, ProseAttributes attributes) {
    this.source = source;
    this.language = language;
    this.attributes = attributes;
  }

  /** Which attributes of tags the reader of this document takes for prose. */
  public ProseAttributes attributes() {
    return attributes;
  }

  /** Adds a segment, unless there is no prose in it. */
  public void add(Segment.Role role, ProseBuilder prose) {
    prose
        .build("p" + (segments.size() + 1), language, role)
        .ifPresent(
            segment -> {
              segments.add(segment);
              units.add(new Mono(segment));
            });
  }

  /**
   * Adds a text beside its source; either may have no prose.
   *
   * @param key names the pair; empty without one
   * @param at where the target is in the file
   */
  public void addPair(
      String key, ProseBuilder source, Locale sourceLanguage, ProseBuilder target, Span at) {
    List<Segment> original =
        source.build("s" + (units.size() + 1), sourceLanguage, Segment.Role.TABLE_CELL).stream()
            .toList();
    List<Segment> translated =
        target.build("p" + (segments.size() + 1), language, Segment.Role.TABLE_CELL).stream()
            .toList();
    segments.addAll(translated);
    units.add(new Pair(key, original, translated, at));
  }

  /** Adds a comment of HTML with its marks. */
  public void addComment(Span span) {
    addComment(Comment.ofHtml(span, source.content()));
  }

  /** Adds a comment of any syntax; comments may come in any order. */
  public void addComment(Comment comment) {
    comments.add(comment);
  }

  /** Notes what is no prose, for the outline. */
  public void note(Span at, Outline.Kind kind, String what) {
    outline.add(new Outline.Item(at, kind, what));
  }

  /** Notes a stretch of the file of which the prose may change and nothing else. */
  public void noteAround(Span at) {
    around.add(at);
  }

  /**
   * The document of all that has been collected.
   *
   * @param format reads this text
   */
  public Document toDocument(DocumentFormat format) {
    comments.sort(Comparator.comparing(Comment::span));
    ProseCut cut = new ProseCut(source, segments);
    around.forEach(at -> note(at, Outline.Kind.STRUCTURE, cut.of(at)));
    return new Document(source, language, format, Units.of(units), comments, new Outline(outline));
  }
}
