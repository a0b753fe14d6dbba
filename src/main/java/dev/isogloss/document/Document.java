package dev.isogloss.document;

import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The prose of a file, in reading order.
 *
 * @param language of the prose that is checked; {@link Locale#ROOT} where it is not known yet
 * @param format has read it, and reads it again when it has changed
 * @param outline what is no prose
 * @param comments what is written to programs, in the order of the file
 */
public record Document(
    SourceText source,
    Locale language,
    DocumentFormat format,
    Units units,
    List<Comment> comments,
    Outline outline) {
  /** What is behind the words of a heading with an id: marks, and a list with a hash sign. */
  private static final Pattern ID =
      Pattern.compile("[*_~`]*[ \\t]*\\\\?\\{[^{}\\n]*(?:#|/\\*)[^{}\\n]*\\}");

  public Document {
    comments = List.copyOf(comments);
  }

  /** The prose that the checks of one text see, in reading order. */
  public List<Segment> segments() {
    return units.segments();
  }

  /** What has a source beside it, in reading order. */
  public List<Pair> pairs() {
    return units.pairs();
  }

  /** The same prose, taken for another language; what is prose does not depend on it. */
  public Document in(Locale other) {
    return new Document(source, other, format, units.in(other), comments, outline);
  }

  /** The document that the file would be with other content. */
  public Document with(String content) {
    return format.parse(source.with(content), language);
  }

  /** Whether a heading has an id of its own, written behind its words. */
  public boolean hasId(Segment heading) {
    return ID.matcher(source.content()).region(endOf(heading), source.length()).lookingAt();
  }

  /** Where the words of a heading end in the file. */
  int endOf(Segment heading) {
    return heading.toSource(new Span(0, heading.text().length())).end();
  }

  /** Makes the fixes of this document. */
  public Pen pen() {
    return new Pen(this);
  }

  /** Where a span of a segment's prose is in the file. */
  public Location locate(Segment segment, Span prose) {
    return new Location(source, segment.toSource(prose));
  }

  /** Of the file alone, since all that is in it takes long to go through. */
  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
