package dev.isogloss.drift.finder;

import dev.isogloss.document.Segment;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a text cites and does not speak for itself: there a name has the letters of its
 * source, whatever the text calls the thing elsewhere.
 */
public final class Citations {
  /** A surname and initials, or the other way round, at the beginning of an entry. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "^\\h*(?:\\[?\\d{1,3}[\\].)]{0,2}\\h*)?(?:\\p{Lu}[\\p{L}'’-]+,?\\h(?:\\p{Lu}\\.[\\h-]?){1,3}|(?:\\p{Lu}\\.[\\h-]?){1,3}\\p{Lu}[\\p{L}'’-]+)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  /** What may be between a cited name and its year: more names, and what joins them. */
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "(?:\\h?(?:,|&|\\p{L}{1,3}\\.?|\\p{Lu}[\\p{L}'’-]+)){0,6}?,?\\h?[(\\[]?(?:1[5-9]|20)\\d\\d[a-z]?(?=[)\\],;.:]|$)");

  /** More words in a row are a foreign title. */
  private static final int MOST_IN_ROW = 2;

  private Citations() {}

  /** Whether a paragraph is an entry of a bibliography, or mostly in another script. */
  public static boolean isEntry(Paragraph paragraph) {
    String prose = paragraph.block().segment().text();
    boolean cites = ENTRY.matcher(prose).lookingAt() && YEAR.matcher(prose).find();
    return cites || !isOwn(paragraph, prose);
  }

  private static boolean isOwn(Paragraph paragraph, String prose) {
    Conventions conventions = paragraph.language().conventions();
    return paragraph.block().segment().role() == Segment.Role.HEADING || conventions.writes(prose);
  }

  /**
   * Whether a word is cited where it is: in an entry, before a year, or in Latin letters in
   * brackets or quotation marks or in a row of such words.
   */
  public static boolean has(Paragraph paragraph, Span word) {
    List<Token> tokens = paragraph.block().tokens();
    int at = 0;
    while (at + 1 < tokens.size() && tokens.get(at).span().end() <= word.start()) {
      at++;
    }
    return isOriginal(paragraph, at) || isEntry(paragraph);
  }

  /**
   * Whether a Latin word is in brackets or quotes, beside others in a row, or before a year: it
   * then gives an original, is a foreign title or names a source.
   */
  public static boolean isOriginal(Paragraph paragraph, int at) {
    List<Token> tokens = paragraph.block().tokens();
    int from = at;
    int to = at;
    while (from >= 0 && isLatin(tokens.get(from))) {
      from--;
    }
    while (to < tokens.size() && isLatin(tokens.get(to))) {
      to++;
    }
    boolean enclosed =
        from >= 0 && !tokens.get(from).isWord() && "(«“\"‘[".contains(tokens.get(from).text());
    return from < at && (enclosed || to - from - 1 > MOST_IN_ROW || isBeforeYear(paragraph, at));
  }

  private static boolean isBeforeYear(Paragraph paragraph, int at) {
    String prose = paragraph.block().segment().text();
    int end = paragraph.block().tokens().get(at).span().end();
    Matcher year = BEFORE_YEAR.matcher(prose).region(end, prose.length());
    return !isLatinWritten(paragraph) && year.lookingAt();
  }

  private static boolean isLatinWritten(Paragraph paragraph) {
    return paragraph.language().conventions().scripts().contains(UnicodeScript.LATIN);
  }

  private static boolean isLatin(Token token) {
    return token.isWord() && UnicodeScript.of(token.text().codePointAt(0)) == UnicodeScript.LATIN;
  }
}
