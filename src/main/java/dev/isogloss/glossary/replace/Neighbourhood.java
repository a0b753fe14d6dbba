package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Names;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words beside a match. A place is an index among the tokens of the prose; {@value #NOWHERE} is
 * none.
 *
 * @param start the first token of the match
 * @param end the token behind its last
 * @param named whether a name or a title was matched
 */
record Neighbourhood(Lexicon lexicon, List<Token> tokens, int start, int end, boolean named) {
  static final int NOWHERE = -1;
  private static final Set<String> QUOTES = Set.of("«", "„", "“", "”", "\"", "'", "‘", "’", "(");
  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "—", "–", "(", ")");
  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…");

  static Neighbourhood of(TermMatch match, List<Token> tokens, Lexicon lexicon) {
    List<Token> matched = match.tokens();
    int start = tokens.indexOf(matched.get(0));
    int last = tokens.lastIndexOf(matched.get(matched.size() - 1));
    return new Neighbourhood(lexicon, tokens, start, last + 1, match.concept().isCaseSensitive());
  }

  /** The word before a place, opening quotation marks passed over. */
  int before(int at) {
    int i = beforeQuotes(at);
    return i >= 0 && tokens.get(i).isWord() ? i : NOWHERE;
  }

  /** Whether the match begins a sentence: the prose, or what follows a mark that ends one. */
  boolean opensSentence() {
    int i = beforeQuotes(start);
    return i < 0 || SENTENCE_ENDS.contains(tokens.get(i).text());
  }

  private int beforeQuotes(int at) {
    int i = at - 1;
    while (i >= 0 && QUOTES.contains(tokens.get(i).text())) {
      i--;
    }
    return i;
  }

  /**
   * A replacement without its first word if that is before the match already: for the surname in
   * <i>Илья Сутскевер</i> the full name is <i>Суцкевер</i>.
   */
  PhraseText withoutWordAlreadyThere(PhraseText replacement) {
    boolean there =
        replacement.size() > 1
            && start > 0
            && replacement.isSpaced(1)
            && word(start - 1)
                .equals(lexicon.language().orthography().fold(replacement.words().get(0)));
    return there ? replacement.without(0) : replacement;
  }

  /** Whether a single capital word owes its capital to the sentence it opens, and is no name. */
  boolean mayBeCommonWord() {
    String text = tokens.get(start).text();
    return end - start == 1
        && start + 1 < tokens.size()
        && opensSentence()
        && named
        && lexicon.language().morphology().readings(text.toLowerCase(Locale.ROOT)).stream()
            .anyMatch(r -> r.morph().animacy() != Animacy.ANIMATE);
  }

  /**
   * What is between two marks.
   *
   * @param from the first token
   * @param to the one behind the last
   */
  record Clause(int from, int to) {}

  /** The clause in which a place is, as far as marks show it. */
  Clause clauseOf(int at) {
    int from = at;
    while (from > 0 && !isClauseMark(from - 1)) {
      from--;
    }
    int to = at;
    while (to < tokens.size() && !isClauseMark(to)) {
      to++;
    }
    return new Clause(from, to);
  }

  boolean isClauseMark(int at) {
    String text = tokens.get(at).text();
    return CLAUSE_MARKS.contains(text) || !goesOn(at);
  }

  /** The first token of the sentence of the match. */
  int sentenceStart() {
    int at = start;
    while (at > 0 && goesOn(at - 1)) {
      at--;
    }
    return at;
  }

  /** The place behind the last token of the sentence of the match. */
  int sentenceEnd() {
    int at = end;
    while (goesOn(at)) {
      at++;
    }
    return at;
  }

  /** Whether the text has the marks that writers may leave out. */
  boolean isMarked() {
    Orthography orthography = lexicon.language().orthography();
    return tokens.stream().anyMatch(t -> orthography.isMarked(t.text()));
  }

  boolean isMatched(int at) {
    return at >= start && at < end;
  }

  boolean isInside(int at) {
    return at >= 0 && at < tokens.size();
  }

  boolean isWord(int at) {
    return isInside(at) && tokens.get(at).isWord();
  }

  /** Whether a place is inside the prose and ends no sentence; a small letter goes on with it. */
  boolean goesOn(int at) {
    return isInside(at) && (!SENTENCE_ENDS.contains(tokens.get(at).text()) || isSmall(at + 1));
  }

  private boolean isSmall(int at) {
    return isWord(at) && Character.isLowerCase(tokens.get(at).text().codePointAt(0));
  }

  String word(int at) {
    return lexicon.language().orthography().fold(tokens.get(at).text());
  }

  /** The readings of a word; one in small letters is no person's name where it is anything else. */
  List<Reading> readings(int at) {
    if (!isInside(at) || !tokens.get(at).isWord()) {
      return List.of();
    }
    List<Reading> all = lexicon.readings(tokens.get(at).text());
    if (!isSmall(at)) {
      return all;
    }
    Names names = lexicon.language().names();
    List<Reading> common = all.stream().filter(r -> !names.isPersonal(r)).toList();
    return common.isEmpty() ? all : common;
  }

  boolean hasReading(int at, Predicate<Morph> wanted) {
    return readings(at).stream().map(Reading::morph).anyMatch(wanted);
  }

  /** Whether a preposition or a noun before a word governs it. */
  boolean isGoverned(int at) {
    int before = at - 1;
    while (hasReading(before, m -> m.pos().agrees() && m.grammaticalCase() != null)
        && !isOnly(before, Pos.NOUN)) {
      before--;
    }
    if (!isWord(before)) {
      return false;
    }
    Set<Case> cases = lexicon.language().phrases().government(word(before));
    boolean noun = hasReading(before, m -> m.pos() == Pos.NOUN);
    return hasReading(at, m -> m.grammaticalCase() != null && cases.contains(m.grammaticalCase()))
        || noun && readings(at).stream().anyMatch(r -> isGenitiveToo(r, at));
  }

  /** Whether a word behind a noun may be a genitive that hangs on it. */
  boolean mayHangOnNoun(int at) {
    return hasReading(at - 1, m -> m.pos() == Pos.NOUN)
        && hasReading(at, m -> m.grammaticalCase() == Case.GENITIVE && m.pos() == Pos.NOUN);
  }

  /** Whether a noun in the nominative has the same form in the genitive: <i>внимания</i>. */
  private boolean isGenitiveToo(Reading genitive, int at) {
    return genitive.morph().pos() == Pos.NOUN
        && genitive.morph().grammaticalCase() == Case.GENITIVE
        && readings(at).stream()
            .filter(r -> r.morph().grammaticalCase() == Case.NOMINATIVE)
            .allMatch(r -> r.lemma().equals(genitive.lemma()));
  }

  /** Whether the word can only be of this kind. */
  boolean isOnly(int at, Pos pos) {
    return !readings(at).isEmpty() && !hasReading(at, m -> m.pos() != pos);
  }

  boolean is(int at, String text) {
    return isInside(at) && tokens.get(at).text().equals(text);
  }
}
