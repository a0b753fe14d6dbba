package dev.isogloss.drift.acronym;

import dev.isogloss.drift.finder.Acronyms;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.language.Token;
import java.util.List;

/**
 * An acronym in the text.
 *
 * @param index of the token in its block
 */
record AcronymUse(Paragraph paragraph, int index) {

  /** The acronym, without the English sign of the plural. */
  String text() {
    return Acronyms.capitals(token());
  }

  Token token() {
    return tokens().get(index);
  }

  List<Token> tokens() {
    return paragraph.block().tokens();
  }

  Draft.Seen seen() {
    return new Draft.Seen(paragraph, token().span(), null);
  }

  /** The acronym, or the word that spells the names of its letters. */
  String key() {
    return Acronyms.isAcronym(token()) ? text() : token().text();
  }

  /** Whether letters of two alphabets are in it, which only a slip puts there. */
  static boolean isMixed(String acronym) {
    return isCyrillic(acronym)
        && acronym.codePoints().anyMatch(c -> Character.isLetter(c) && !isCyrillic(c));
  }

  private static boolean isCyrillic(String acronym) {
    return acronym.codePoints().anyMatch(AcronymUse::isCyrillic);
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }
}
