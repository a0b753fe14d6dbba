package dev.isogloss.drift.style;

import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.language.Token;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells names of code from the words that they are made of: a path, a name with capitals inside of
 * it, a title with a capital on each word.
 */
final class CodeName {
  private static final String WORDS = "";
  private static final String CAPITALS = "capitals ";
  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\S* \\p{Lu}\\S*");
  private static final Pattern ENDING = Pattern.compile("\\.\\p{L}");
  private static final String BEFORE = "@/\\\\_#$";
  private static final String BEHIND = "/\\\\_";

  private CodeName() {}

  /**
   * With what a spelling may be compared. Capitals inside of it or on each of its words are the
   * spelling of a name, and compared with such alone; a solid word with one capital may be either.
   */
  static List<String> kinds(String written, Paragraph paragraph) {
    if (!isLatin(written) || paragraph.language().orthography().capitalisesNouns()) {
      return List.of(WORDS);
    }
    if (INNER_CAPITAL.matcher(written).find() || TITLE.matcher(written).matches()) {
      return List.of(CAPITALS);
    }
    boolean solid = written.indexOf('-') < 0 && written.indexOf(' ') < 0;
    return solid && Character.isUpperCase(written.codePointAt(0))
        ? List.of(WORDS, CAPITALS)
        : List.of(WORDS);
  }

  /** Whether a Latin word with a hyphen is a part of a path, an address or the name of a file. */
  static boolean isPathPart(Token token, Paragraph paragraph) {
    String prose = paragraph.block().segment().text();
    int start = token.span().start();
    int end = token.span().end();
    if (!token.isWord() || !isLatin(token.text()) || token.text().indexOf('-') < 0) {
      return false;
    }
    return start > 0 && BEFORE.indexOf(prose.charAt(start - 1)) >= 0
        || end < prose.length() && BEHIND.indexOf(prose.charAt(end)) >= 0
        || ENDING.matcher(prose).region(end, prose.length()).lookingAt();
  }

  /** Whether it begins with a Latin letter. */
  static boolean isLatin(String written) {
    return !written.isEmpty() && UnicodeScript.of(written.codePointAt(0)) == UnicodeScript.LATIN;
  }
}
