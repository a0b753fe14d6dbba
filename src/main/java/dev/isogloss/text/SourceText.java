package dev.isogloss.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A decoded text, equal to another one with the same identity and the same content. Offsets count
 * UTF-16 code units from its first character; a byte order mark is not part of it. A line ends with
 * LF, CRLF or CR.
 */
public final class SourceText {
  private final SourceId id;
  private final String name;
  private final String content;
  private final int[] lineStarts;

  /** Made when it is first asked for. */
  private volatile @Nullable String digest;

  /**
   * A file that reports call by its path.
   *
   * @param path with {@code /} between its parts
   * @param content the decoded text without a byte order mark
   */
  public SourceText(String path, String content) {
    this(SourceId.of(path), path, content);
  }

  /**
   * A text of a known identity.
   *
   * @param name as reports print it
   * @param content the decoded text without a byte order mark
   */
  public SourceText(SourceId id, String name, String content) {
    this.id = id;
    this.name = name;
    this.content = content;
    this.lineStarts = lineStarts(content);
  }

  /** By what the text is found, sorted and compared. */
  public SourceId id() {
    return id;
  }

  /** How reports call it; nothing is found by it. */
  public String name() {
    return name;
  }

  /** The same text, as it reads after an edit. */
  public SourceText with(String changed) {
    return new SourceText(id, name, changed);
  }

  /** The SHA-256 of the content in UTF-8, in hexadecimal digits. */
  public String digest() {
    String known = digest;
    if (known == null) {
      known = Sha256.hex(content);
      digest = known;
    }
    return known;
  }

  /** The decoded text with the line ends of the file, without a byte order mark. */
  public String content() {
    return content;
  }

  /** In UTF-16 code units. */
  public int length() {
    return content.length();
  }

  /** At least 1; behind a line end at the end of the text an empty line begins. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The text of a span, as it is in the file. */
  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  /**
   * Line and column of an offset.
   *
   * @param offset in UTF-16 code units, at most {@link #length}
   */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** The span of a line (counted from 1) without its line ending. */
  public Span line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : content.length();
    while (end > start && isLineEnd(content.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof SourceText text && id.equals(text.id) && content.equals(text.content);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
