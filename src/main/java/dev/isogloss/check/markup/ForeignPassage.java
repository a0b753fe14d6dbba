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
import java.util.stream.Collectors;

/** Tells sentences and clauses in another language from names, titles and code. */
final class ForeignPassage {
  private static final int FEWEST_WORDS = 4;

  /** Of ten pieces between spaces so many are words in a written sentence. */
  private static final int WORDS_IN_TEN = 7;

  /** Of so many letters one is its own where a sentence in other letters has a word of them. */
  private static final int OWN_SHARE = 4;

  private static final Pattern WORD =
      Pattern.compile("[(«\"“]?\\p{L}[\\p{L}'’-]*[.,;:!?…)»\"”]*|[–—-]|\\p{N}+(?:[\\p{L}.,]*)");

  private static final Pattern LATIN_RUN =
      Pattern.compile("(?<![\\p{L}\\p{N}_])[A-Za-z][A-Za-z'’-]*(?:,? [A-Za-z][A-Za-z'’-]*){2,}");

  private static final Pattern IDENTIFIER = Pattern.compile("\\p{Ll}\\p{Lu}");

  private static final Set<String> CLAUSE_WORDS =
      Set.copyOf(Descriptions.everywhere(WordList.CLAUSE_WORDS));

  private ForeignPassage() {}

  /**
   * Whether a sentence is in another language. What it quotes does not count: a text in the right
   * language quotes messages as they are.
   */
  static boolean isSentence(String text, Span at, Conventions conventions) {
    String sentence = at.of(text);
    if (isQuoted(sentence) || !isWritten(sentence)) {
      return false;
    }
    String said = OutsideQuotes.of(text, at);
    if (!said.equals(sentence) && !isWritten(said)) {
      return false;
    }
    long letters = said.codePoints().filter(Character::isLetter).count();
    long own = said.codePoints().filter(conventions::isOwnLetter).count();
    boolean latin = conventions.scripts().contains(UnicodeScript.LATIN);
    String judged = latin || OWN_SHARE * own < letters ? said : ownWords(said, conventions);
    return own == 0 || LanguageDetector.isOther(judged, conventions.locale());
  }

  /** Whether it is mostly words, and most of them in small letters. */
  private static boolean isWritten(String sentence) {
    List<String> pieces = Arrays.asList(sentence.strip().split("\\h+", -1));
    long words = pieces.stream().filter(p -> WORD.matcher(p).matches() && !isIdentifier(p)).count();
    long small = pieces.stream().filter(p -> p.length() > 1 && isSmall(p)).count();
    return words >= FEWEST_WORDS
        && 10 * words >= (long) WORDS_IN_TEN * pieces.size()
        && 2 * small >= words;
  }

  /** The words of a sentence that have a letter of the language. */
  private static String ownWords(String sentence, Conventions conventions) {
    return Arrays.stream(sentence.split("\\P{L}+", -1))
        .filter(w -> w.codePoints().anyMatch(conventions::isOwnLetter))
        .collect(Collectors.joining(" "));
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
    return brackets > 0 || quotes > 0 || straight % 2 == 1 || curly || isBetweenSingle(text, at);
  }

  private static boolean isBetweenSingle(String text, Span at) {
    return at.start() > 0
        && at.end() <= text.length()
        && SINGLE.indexOf(text.charAt(at.start() - 1)) >= 0
        && (SINGLE.indexOf(text.charAt(at.end() - 1)) >= 0
            || at.end() < text.length() && SINGLE.indexOf(text.charAt(at.end())) >= 0);
  }

  private static final String SINGLE = "'‘’‹›";

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
