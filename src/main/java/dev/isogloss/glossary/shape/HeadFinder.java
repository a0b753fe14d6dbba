package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the head of a term: the word with which the others agree or by which they are governed. */
final class HeadFinder {
  private HeadFinder() {}

  /**
   * The place of the head among the words of a term.
   *
   * @param pos what the glossary calls the term, if it does
   */
  static int headOf(List<AnalysedWord> words, Kind kind, @Nullable Pos pos) {
    int verb = verb(words, pos);
    if (verb >= 0) {
      return verb;
    }
    if (words.stream().noneMatch(AnalysedWord::hasCase)) {
      int own = first(words, w -> w.isUnknown() && !w.looksAdjectival());
      boolean mixed = own >= 0 && words.stream().anyMatch(AnalysedWord::fixed);
      return kind == Kind.NAME ? 0 : mixed ? own : lastBeforePreposition(words);
    }
    boolean namedFirst = words.get(0).isUnknown() && WordShape.isCapitalised(words.get(0).text());
    if (kind == Kind.NAME && namedFirst) {
      return 0;
    }
    int noun = firstNoun(words);
    if (noun >= 0) {
      return noun;
    }
    int unknown = first(words, w -> w.isUnknown() && !w.looksAdjectival());
    if (unknown >= 0) {
      return unknown;
    }
    int fixed = first(words, w -> w.fixed());
    return fixed >= 0 ? fixed : words.size() - 1;
  }

  /**
   * The first noun in the nominative. A word that may also be an adjective, as <i>рабочая</i> in
   * <i>рабочая станция</i>, is none where a noun follows that can only be the head; nor is one that
   * may be the genitive beside an earlier word.
   */
  private static int firstNoun(List<AnalysedWord> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean adjectival =
          i + 1 < words.size()
              && !words.get(i).nominative(Pos::agrees).isEmpty()
              && words.get(i + 1).isOnlyNominativeNoun();
      boolean governed = words.get(i).hasGenitive() && hasHeadlike(words.subList(0, i));
      boolean noun = !words.get(i).nominative(p -> p == Pos.NOUN).isEmpty();
      if (noun && !adjectival && !governed) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word that no dictionary knows can be the head: ИИ in <i>ИИ общего назначения</i>. */
  private static boolean hasHeadlike(List<AnalysedWord> before) {
    return before.stream().anyMatch(w -> w.fixed() || w.isUnknown() && !w.looksAdjectival());
  }

  /**
   * The infinitive that is the head, if one is: where the glossary calls the term a verb, the first
   * that can be nothing but a verb or a noun (<i>train a model</i>), else the last (<i>fine
   * tune</i>); where it does not, a first word that can only be a verb.
   */
  private static int verb(List<AnalysedWord> words, @Nullable Pos pos) {
    if (pos == null) {
      return words.get(0).isOnly(Pos.VERB) && words.get(0).isInfinitive() ? 0 : -1;
    }
    if (pos != Pos.VERB) {
      return -1;
    }
    int plain = first(words, w -> w.isInfinitive() && w.isOnly(Pos.VERB, Pos.NOUN));
    if (plain >= 0) {
      return plain;
    }
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      last = words.get(i).isInfinitive() ? i : last;
    }
    return last;
  }

  private static int lastBeforePreposition(List<AnalysedWord> words) {
    int preposition = first(words, AnalysedWord::isPreposition);
    return (preposition > 0 ? preposition : words.size()) - 1;
  }

  private static int first(List<AnalysedWord> words, Predicate<AnalysedWord> wanted) {
    for (int i = 0; i < words.size(); i++) {
      if (wanted.test(words.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
