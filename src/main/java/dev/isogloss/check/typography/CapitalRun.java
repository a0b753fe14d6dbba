package dev.isogloss.check.typography;

import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words in a row with a capital each, of which the first may begin the sentence. Marks between them
 * do not end it, except those that open a quotation or a new clause.
 *
 * @param tokens the words, in order
 * @param small those behind the first that have no capital in any name: verbs, prepositions and
 *     their like
 * @param lowered what a sentence would write small
 */
record CapitalRun(List<Token> tokens, List<Token> small, List<Token> lowered) {
  /** Parts of speech that neither are names nor begin them. */
  private static final Set<Pos> NEVER_NAMES =
      Set.of(Pos.VERB, Pos.GERUND, Pos.PREPOSITION, Pos.CONJUNCTION, Pos.PARTICLE, Pos.ADVERB);

  CapitalRun {
    tokens = List.copyOf(tokens);
    small = List.copyOf(small);
    lowered = List.copyOf(lowered);
  }

  /** The longest runs of a sentence, in its order, of which one may be empty. */
  static List<CapitalRun> in(List<Token> sentence, Language language) {
    List<CapitalRun> runs = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    boolean first = true;
    boolean opensSentence = false;
    for (Token token : sentence) {
      if (token.isWord() && isCapitalised(token.text())) {
        opensSentence = open.isEmpty() ? first : opensSentence;
        open.add(token);
      } else if (token.isWord() || !continues(token)) {
        runs.add(of(open, opensSentence, language));
        open.clear();
      }
      first = token.isWord() ? false : first || opens(token);
    }
    runs.add(of(open, opensSentence, language));
    return runs;
  }

  private static CapitalRun of(List<Token> words, boolean opensSentence, Language language) {
    List<Token> behind = words.subList(Math.min(1, words.size()), words.size());
    List<Token> small = behind.stream().filter(t -> isNeverName(t, language)).toList();
    List<Token> lowered =
        (opensSentence ? behind : words).stream().filter(t -> isCommon(t, language)).toList();
    return new CapitalRun(words, small, lowered);
  }

  /** How many words it has. */
  int words() {
    return tokens.size();
  }

  /** From the first word to the last, in UTF-16 code units of the prose. */
  Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  static String small(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  /** A capital, and no other letter that is one. */
  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean continues(Token token) {
    return token.kind() == Token.Kind.NUMBER
        || token.text().equals(",")
        || token.text().equals("-");
  }

  /** Whether a mark lets a sentence begin anew behind it: a colon, a dash, a quotation mark. */
  private static boolean opens(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && !token.text().equals(",");
  }

  private static boolean isNeverName(Token token, Language language) {
    List<Reading> readings = readings(token, language);
    return !readings.isEmpty()
        && readings.stream().allMatch(r -> NEVER_NAMES.contains(r.morph().pos()));
  }

  private static boolean isCommon(Token token, Language language) {
    if (language.orthography().capitalisesNouns()) {
      return isNeverName(token, language);
    }
    List<Reading> readings = readings(token, language);
    return !readings.isEmpty() && readings.stream().noneMatch(language.names()::isPersonal);
  }

  private static List<Reading> readings(Token token, Language language) {
    return language.morphology().readings(small(token.text()));
  }
}
