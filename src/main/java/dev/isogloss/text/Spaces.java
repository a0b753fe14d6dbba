package dev.isogloss.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** White space around and within terms, all that Unicode knows. */
public final class Spaces {
  private static final Pattern STRAY = Pattern.compile("[\\s\\p{Z}]{2,}|[\\s\\p{Z}&&[^ ]]");
  private static final Pattern BROKEN = Pattern.compile("[\\s\\p{Z}]{2,}|[\\s&&[^ ]]");

  private Spaces() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The part of a span without white space at its ends; empty at its start if all is white. */
  public static Span trim(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
  }

  /** A term on one line: a line break or a run of white space becomes one space. */
  public static String normalize(String term) {
    Matcher broken = BROKEN.matcher(term);
    return broken.find() ? broken.replaceAll(" ") : term;
  }

  /** The first white space in a trimmed term that is not one plain space between two words. */
  public static Optional<Span> stray(String term) {
    Matcher stray = STRAY.matcher(term);
    return stray.find() ? Optional.of(new Span(stray.start(), stray.end())) : Optional.empty();
  }
}
