package dev.isogloss.drift.acronym;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.Folding;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A place where the text itself says what an acronym stands for.
 *
 * @param phrase the words it stands for
 */
record Expansion(AcronymUse acronym, ExpansionPhrase phrase) {
  private static final int LEAST_SHARED = 6;

  /** Whether the words are in letters that the language does not have. */
  boolean isOriginal() {
    Conventions conventions = acronym.paragraph().language().conventions();
    return phrase.base().codePoints().noneMatch(conventions::isOwnLetter);
  }

  /** The first letters of the words in their base form, as an acronym. */
  String initials() {
    return phrase.lemmas().stream()
        .map(l -> l.substring(0, 1))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }

  /**
   * Whether two phrases say the same: word for word by their lemmas, but for a word that is built
   * from the same root, as <i>сверхинтеллект</i> and <i>суперинтеллект</i> are.
   */
  boolean saysThe(Expansion other) {
    List<String> left = phrase.lemmas();
    List<String> right = other.phrase.lemmas();
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).equals(right.get(i)) && !shareRoot(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase has as many words as the acronym has letters. */
  boolean isWhole() {
    return phrase.lemmas().size() == acronym.text().length();
  }

  /**
   * Whether two phrases may be two names for what the acronym means: both are whole, or they share
   * a word. One that has all words of the other is only longer.
   */
  boolean competesWith(Expansion other) {
    List<String> left = lastParts(phrase.lemmas());
    List<String> right = lastParts(other.phrase.lemmas());
    boolean part = left.containsAll(right) || right.containsAll(left);
    return !part && (isWhole() && other.isWhole() || left.stream().anyMatch(right::contains));
  }

  private static List<String> lastParts(List<String> words) {
    return words.stream().map(w -> w.substring(w.lastIndexOf('-') + 1)).toList();
  }

  private static boolean shareRoot(String left, String right) {
    int shared = 0;
    int shorter = Math.min(left.length(), right.length());
    while (shared < shorter
        && left.charAt(left.length() - 1 - shared) == right.charAt(right.length() - 1 - shared)) {
      shared++;
    }
    return shared >= LEAST_SHARED && shared * 2 >= Math.max(left.length(), right.length());
  }

  /**
   * Whether the letters of an acronym can come from the words: each begins a word or is in one that
   * has begun, in order, and the first begins the first word.
   *
   * @see <a href="https://doi.org/10.1142/9789812776303_0042">Schwartz and Hearst 2003</a>
   */
  static boolean spells(String acronym, List<Token> words) {
    String letters = Folding.fold(acronym);
    String text = words.stream().map(w -> Folding.fold(w.text())).collect(Collectors.joining(" "));
    if (text.isEmpty() || text.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = text.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return letters.length() >= words.size();
  }
}
