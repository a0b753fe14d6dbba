package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.WordShape;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the capitals of a match pass to its replacement. */
final class LetterCase {
  private LetterCase() {}

  /**
   * The replacement with the capitals of what it replaces. Only capitals that the replaced term
   * does not have of its own count.
   *
   * @param opens whether the replaced words begin a sentence
   */
  static PhraseText transfer(
      TermShape shape, List<Token> replaced, PhraseText replacement, boolean opens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < replaced.size(); i++) {
      String own = shape.words().get(i).text();
      if (replaced.get(i).isWord() && !WordShape.isCapitalised(own)) {
        words.add(replaced.get(i).text());
      }
    }
    if (words.stream().anyMatch(WordShape::isAllCapitals)) {
      return replacement.map(LetterCase::upper);
    }
    if (words.size() > 1 && words.stream().allMatch(WordShape::isCapitalised)) {
      return capitaliseAll(replacement);
    }
    boolean first = !words.isEmpty() && WordShape.isCapitalised(words.get(0));
    boolean leading = first && replaced.get(0).text().equals(words.get(0));
    boolean ownCapital = WordShape.isCapitalised(shape.words().get(0).text());
    return leading || opens && ownCapital ? capitalise(replacement, 0) : replacement;
  }

  /** A word with the capital of the word in whose place it comes. */
  static String transfer(String replaced, String replacement) {
    if (WordShape.isAllCapitals(replaced)) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    return WordShape.isCapitalised(replaced) ? capitalise(replacement) : replacement;
  }

  /** A word in capitals; one that has capitals of its own, such as <i>iOS</i>, stays as it is. */
  private static String upper(String word) {
    return WordShape.hasOwnCapitals(word) ? word : word.toUpperCase(Locale.ROOT);
  }

  private static PhraseText capitaliseAll(PhraseText phrase) {
    PhraseText capitalised = phrase;
    for (int i = 0; i < phrase.size(); i++) {
      capitalised = phrase.isSpaced(i) ? capitalise(capitalised, i) : capitalised;
    }
    return capitalised;
  }

  private static PhraseText capitalise(PhraseText phrase, int at) {
    return WordShape.isAbbreviation(phrase.piece(at))
        ? phrase
        : phrase.withWord(at, capitalise(phrase.words().get(at)));
  }

  private static String capitalise(String word) {
    if (word.isEmpty() || WordShape.isAbbreviation(word)) {
      return word;
    }
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }
}
