package dev.isogloss.glossary.match;

import dev.isogloss.glossary.Concept;
import dev.isogloss.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the capitals of a text say about a match, and how they pass to its replacement. */
final class LetterCase {
  private LetterCase() {}

  /**
   * Whether the capitals allow the match: an abbreviation is spelled as the glossary spells it (a
   * heading in capitals aside), and a name or a title has a capital where its base form has one.
   */
  static boolean allows(TermShape shape, Concept concept, List<Token> tokens) {
    boolean asked = false;
    boolean met = false;
    for (int i = 0; i < tokens.size(); i++) {
      String own = shape.words().get(i).text();
      String text = tokens.get(i).text();
      if (WordShape.isAbbreviation(own) && !isSpelledAlike(own, text)) {
        return false;
      }
      if (concept.isCaseSensitive() && WordShape.isCapitalised(own)) {
        asked = true;
        met |= WordShape.isCapitalised(text);
      }
    }
    return met || !asked;
  }

  private static boolean isSpelledAlike(String own, String text) {
    return own.equals(text)
        || WordShape.isAllCapitals(text)
            && own.toUpperCase(Locale.ROOT).equals(text)
            && !WordShape.isAllCapitals(own);
  }

  /** The replacement with the capitals of what it replaces. */
  static String transfer(List<Token> replaced, String replacement) {
    List<String> words = replaced.stream().filter(Token::isWord).map(Token::text).toList();
    if (words.isEmpty()) {
      return replacement;
    }
    boolean plain = words.stream().noneMatch(WordShape::isAbbreviation);
    if (!plain && words.stream().allMatch(WordShape::isAllCapitals) && words.size() > 1) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    if (words.size() > 1 && words.stream().allMatch(WordShape::isCapitalised)) {
      return capitaliseAll(replacement);
    }
    return WordShape.isCapitalised(words.get(0)) && plain ? capitalise(replacement) : replacement;
  }

  private static String capitaliseAll(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(LetterCase::capitalise)
        .collect(Collectors.joining(" "));
  }

  private static String capitalise(String text) {
    if (text.isEmpty() || WordShape.isAbbreviation(firstWord(text))) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
