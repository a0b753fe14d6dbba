package dev.isogloss.check.style;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Language;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A phrase that a language has from another, word by word.
 *
 * @param words in order; the first is no mark
 * @param advice what to write
 * @param replaces whether the advice can be put in its place as it is
 */
record Calque(List<Word> words, String advice, boolean replaces) {
  private static final String REPLACES = " => ";
  private static final String ADVISES = " -> ";

  /**
   * A word of the phrase.
   *
   * @param spellings any of which it has, without capitals
   * @param inflected whether they are base forms, and any form will do
   */
  record Word(List<String> spellings, boolean inflected) {
    Word {
      spellings = List.copyOf(spellings);
    }

    boolean fits(Token token, Language language) {
      if (spellings.contains(Folding.fold(token.text()))) {
        return true;
      }
      return inflected
          && token.isWord()
          && language.morphology().readings(token.text()).stream()
              .map(Reading::lemma)
              .anyMatch(spellings::contains);
    }
  }

  Calque {
    words = List.copyOf(words);
  }

  /** Reads a line of a list; nothing if it is a comment or blank. */
  static Optional<Calque> parse(String line) {
    boolean replaces = line.contains(REPLACES);
    String[] sides = line.split(replaces ? REPLACES : ADVISES, 2);
    if (line.startsWith("#") || sides.length < 2) {
      return Optional.empty();
    }
    List<Word> words = new ArrayList<>();
    for (String item : sides[0].strip().split(" ")) {
      boolean inflected = item.startsWith("<");
      boolean comma = item.endsWith(",");
      String plain = item.replaceAll("[<>,]", "");
      words.add(new Word(List.of(Folding.fold(plain).split("/")), inflected));
      if (comma) {
        words.add(new Word(List.of(","), false));
      }
    }
    return Optional.of(new Calque(words, sides[1].strip(), replaces));
  }

  /** Whether it is in a text from one of its tokens on. */
  boolean standsAt(List<Token> tokens, int at, Language language) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).fits(tokens.get(at + i), language)) {
        return false;
      }
    }
    return true;
  }
}
