package dev.isogloss.check.markup;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.WordList;
import dev.isogloss.language.description.Descriptions;
import dev.isogloss.language.description.LanguageDetector;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells sentences and clauses in another language from names, titles and code. */
final class ForeignPassage {
  private static final int FEWEST_WORDS = 4;

  /** Of ten pieces between spaces so many are words in a written sentence. */
  private static final int WORDS_IN_TEN = 7;

  private static final Pattern WORD =
      Pattern.compile("[(«\"“]?\\p{L}[\\p{L}'’-]*[.,;:!?…)»\"”]*|[–—-]|\\p{N}+(?:[\\p{L}.,]*)");

  private static final Pattern LATIN_RUN =
      Pattern.compile("(?<![\\p{L}\\p{N}_])[A-Za-z][A-Za-z'’-]*(?:,? [A-Za-z][A-Za-z'’-]*){2,}");

  private static final Pattern IDENTIFIER = Pattern.compile("\\p{Ll}\\p{Lu}");

  private static final Set<String> CLAUSE_WORDS =
      Set.copyOf(Descriptions.everywhere(WordList.CLAUSE_WORDS));

  private ForeignPassage() {}

  static boolean isSentence(String sentence, Conventions conventions) {
    List<String> pieces = Arrays.asList(sentence.split("\\h+", -1));
    long words = pieces.stream().filter(p -> WORD.matcher(p).matches() && !isIdentifier(p)).count();
    long small = pieces.stream().filter(p -> p.length() > 1 && isSmall(p)).count();
    boolean written =
        words >= FEWEST_WORDS
            && 10 * words >= (long) WORDS_IN_TEN * pieces.size()
            && 2 * small >= words;
    boolean other =
        sentence
            .codePoints()
            .filter(Character::isLetter)
            .noneMatch(c -> conventions.isOwnLetter(c));
    return written
        && !isQuoted(sentence)
        && (other || LanguageDetector.isOther(sentence, conventions.locale()));
  }

  /** Runs of Latin words in a sentence of another script that are a clause, not a title. */
  static List<Span> clauses(String text, Span sentence, Conventions conventions) {
    if (conventions.scripts().contains(UnicodeScript.LATIN)) {
      return List.of();
    }
    return LATIN_RUN
        .matcher(text)
        .region(sentence.start(), sentence.end())
        .results()
        .filter(m -> Arrays.stream(m.group().split("[ ,]+", -1)).anyMatch(CLAUSE_WORDS::contains))
        .map(m -> new Span(m.start(), m.end()))
        .filter(s -> !isSet(text, s))
        .toList();
  }

  /** Whether a place is inside brackets or quotation marks. */
  static boolean isSet(String text, Span at) {
    int brackets = 0;
    int quotes = 0;
    int straight = 0;
    for (int i = 0; i < at.start(); i++) {
      char c = text.charAt(i);
      brackets += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      quotes += c == '«' || c == '„' ? 1 : c == '»' ? -1 : 0;
      straight += c == '"' ? 1 : 0;
    }
    boolean curly = text.lastIndexOf('“', at.start()) > text.lastIndexOf('”', at.start());
    return brackets > 0 || quotes > 0 || straight % 2 == 1 || curly;
  }

  /** Whether a capital is inside a word, as in <i>innerHTML</i>. */
  private static boolean isIdentifier(String word) {
    return IDENTIFIER.matcher(word).find();
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private static boolean isQuoted(String sentence) {
    return "«“„\"'‘(".indexOf(sentence.charAt(0)) >= 0;
  }
}
