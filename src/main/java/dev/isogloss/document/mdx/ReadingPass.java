package dev.isogloss.document.mdx;

import dev.isogloss.document.ProseAttributes;
import dev.isogloss.document.mdx.scan.Effort;
import dev.isogloss.text.SourceText;

/**
 * One reading of a file, up to a limit.
 *
 * <p>What is malformed is noted, and the text is read again up to there: behind it nothing can be
 * told.
 */
final class ReadingPass {
  private final SourceText source;
  private final String text;
  private final ProseAttributes attributes;
  private final Effort effort;
  private int understood;

  /**
   * @param text what the parser is given of the file, position by position
   * @param attributes of tags that are prose
   */
  ReadingPass(SourceText source, String text, ProseAttributes attributes) {
    this.source = source;
    this.text = text;
    this.attributes = attributes;
    this.effort = new Effort(text.length());
    this.understood = text.length();
  }

  SourceText source() {
    return source;
  }

  String text() {
    return text;
  }

  ProseAttributes attributes() {
    return attributes;
  }

  Effort effort() {
    return effort;
  }

  /** Whether the reading ends before the file does, as it is malformed there. */
  boolean isCut() {
    return text.length() < source.length();
  }

  /** Notes that what begins here is malformed. */
  void fail(int offset) {
    understood = Math.min(understood, offset);
  }

  /** Whether something before this place is malformed, so that nothing behind it counts. */
  boolean hasFailedBefore(int offset) {
    return understood <= offset;
  }

  /** Up to where the text is well formed. */
  int understood() {
    return understood;
  }
}
