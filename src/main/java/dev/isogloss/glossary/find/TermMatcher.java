package dev.isogloss.glossary.find;

import dev.isogloss.glossary.Gaps;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.shape.CompiledTerm;
import dev.isogloss.glossary.shape.CompiledTerms;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a glossary in the prose of one language. Immutable once made; safe for several
 * threads.
 */
public final class TermMatcher {
  private final CompiledTerms terms;
  private final Agreement agreement;
  private final Bridge bridge;
  private final TermTrie trie = new TermTrie();
  private final WordSense sense;
  private final OtherSense other;
  private final KnownWords words;

  /** The tokens of a block of prose, and what is known of each. */
  private record Block(List<Token> tokens, List<WordKeys> keys) {}

  /** Finds the terms that the glossary has in this language. */
  public TermMatcher(Glossary glossary, Language language) {
    this.terms = new CompiledTerms(glossary, language);
    this.agreement = new Agreement(terms.lexicon());
    this.bridge = new Bridge(terms.lexicon());
    this.sense = new WordSense(terms.lexicon());
    this.other = new OtherSense(terms.lexicon());
    terms.all().forEach(trie::add);
    this.words = new KnownWords(trie, terms.lexicon());
  }

  /** The terms that it finds, taken apart. */
  public CompiledTerms terms() {
    return terms;
  }

  /**
   * Every place where a term is, in reading order, a longer match before those inside it. Of terms
   * that are at the same words the best by status is taken.
   *
   * @param tokens of a block of prose
   */
  public List<TermMatch> match(List<Token> tokens) {
    WordKeys[] keys = new WordKeys[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = words.keys(tokens.get(i));
    }
    Block block = new Block(tokens, Arrays.asList(keys));
    List<TermMatch> found = new ArrayList<>();
    for (int start = 0; start < keys.length; start++) {
      if (keys[start].mayBegin(start + 1 < keys.length ? keys[start + 1] : WordKeys.NONE)) {
        follow(keys[start].first(), block, null, start, found);
      }
    }
    return found.isEmpty() ? List.of() : MatchChoice.choose(found);
  }

  /**
   * Follows a term from its first word, or its first behind a gap, as far as it goes.
   *
   * @param states where the word at {@code start} leads
   * @param before the words on the other side of a gap; null where there is none
   */
  private void follow(
      List<TermTrie.Node> states,
      Block block,
      @Nullable TermPath before,
      int start,
      List<TermMatch> found) {
    List<TermTrie.Node> here = states;
    for (int end = start + 1; !here.isEmpty(); end++) {
      for (TermTrie.Node state : here) {
        if (!state.ends().isEmpty()) {
          TermPath path = path(block, before, start, end);
          state.ends().forEach(term -> verify(term, path, found));
        }
        TermTrie.Node gap = state.gap();
        if (gap != null) {
          leap(gap, block, path(block, before, start, end), found);
        }
      }
      here = end < block.keys().size() ? trie.step(here, block.keys().get(end).all()) : List.of();
    }
  }

  private static TermPath path(Block block, @Nullable TermPath before, int start, int end) {
    TermPath path = TermPath.of(block.tokens(), start, end);
    return before == null ? path : before.and(path);
  }

  /** Goes on behind each number of words that a gap may hold; no mark may be in it. */
  private void leap(TermTrie.Node gap, Block block, TermPath before, List<TermMatch> found) {
    int last = Math.min(before.end() + Gaps.MOST_WORDS, block.keys().size() - 1);
    for (int next = before.end(); next <= last; next++) {
      List<TermTrie.Node> states = trie.step(List.of(gap), block.keys().get(next).all());
      if (!states.isEmpty()) {
        follow(states, block, before, next, found);
      }
      if (block.tokens().get(next).kind() == Token.Kind.PUNCTUATION) {
        break;
      }
    }
  }

  private void verify(CompiledTerm term, TermPath path, List<TermMatch> found) {
    boolean allowed = Capitals.allows(term.shape(), term.concept(), path.words());
    if (allowed
        && Spacing.allows(term.shape(), path)
        && bridge.holds(path)
        && sense.allows(term.shape(), path)) {
      boolean paucal = sense.isBehindPaucal(path);
      OtherSense.Verdict verdict = other.of(term.shape(), path, paucal);
      agreement
          .slots(term.shape(), path.words(), paucal)
          .filter(slots -> verdict != OtherSense.Verdict.OTHER)
          .map(slots -> match(term, path, slots, verdict == OtherSense.Verdict.OPEN))
          .filter(match -> MatchChoice.isNew(match, found))
          .ifPresent(found::add);
    }
  }

  private static TermMatch match(
      CompiledTerm term, TermPath path, List<Slot> slots, boolean doubtful) {
    int head = term.shape().headIndex();
    return new TermMatch(
        term.concept(),
        term.term(),
        term.spelling(),
        path.words(),
        path.gaps(),
        head,
        slots,
        doubtful,
        false);
  }
}
