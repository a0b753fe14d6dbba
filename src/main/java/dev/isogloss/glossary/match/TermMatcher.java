package dev.isogloss.glossary.match;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Gaps;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.match.Spellings.Spelling;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a glossary in the prose of one language. Immutable once made; safe for several
 * threads.
 */
public final class TermMatcher {
  private static final int CACHED_WORDS = 200_000;

  private final Lexicon lexicon;
  private final Agreement agreement;
  private final Bridge bridge;
  private final TermTrie trie = new TermTrie();
  private final IdentityHashMap<Term, List<CompiledTerm>> compiled = new IdentityHashMap<>();

  /** The numbers of the keys of each word seen; most words of a text have been seen before. */
  private final Map<String, WordKeys> keysOfWords = new ConcurrentHashMap<>();

  /** The tokens of a block of prose, and what is known of each. */
  private record Block(List<Token> tokens, List<WordKeys> keys) {}

  public TermMatcher(Glossary glossary, Language language) {
    this.lexicon = new Lexicon(language);
    this.agreement = new Agreement(lexicon);
    this.bridge = new Bridge(lexicon);
    Set<String> own = new HashSet<>();
    glossary.concepts().stream()
        .flatMap(c -> c.terms(language.locale()).stream())
        .forEach(t -> own.add(language.fold(t.phrase())));
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(language.locale())) {
        add(concept, term, own);
      }
    }
  }

  /** Adds a term in all spellings but those that the glossary gives to a term of their own. */
  private void add(Concept concept, Term term, Set<String> own) {
    TermAnalyser analyser = new TermAnalyser(lexicon);
    List<CompiledTerm> entries = new ArrayList<>();
    for (Spelling spelling : new Spellings(lexicon.language()).all(term.text())) {
      boolean free = entries.isEmpty() || !own.contains(lexicon.language().fold(spelling.text()));
      TermShape shape = analyser.analyse(spelling, Told.of(concept, term));
      if (free && !shape.words().isEmpty()) {
        entries.add(new CompiledTerm(concept, term, entries.size(), shape));
      }
    }
    if (!entries.isEmpty()) {
      compiled.put(term, List.copyOf(entries));
      entries.forEach(trie::add);
    }
  }

  /** Puts other terms into the places that this matcher has found. */
  public TermInflector inflector() {
    return new TermInflector(lexicon, compiled);
  }

  /**
   * Every place where a term stands, in reading order, a longer match before those inside it. Of
   * terms that stand at the same words the best by status is taken.
   *
   * @param tokens of a block of prose
   */
  public List<TermMatch> match(List<Token> tokens) {
    WordKeys[] keys = new WordKeys[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = keys(tokens.get(i));
    }
    Block block = new Block(tokens, Arrays.asList(keys));
    List<TermMatch> found = new ArrayList<>();
    for (int start = 0; start < keys.length; start++) {
      if (keys[start].mayBegin(start + 1 < keys.length ? keys[start + 1] : WordKeys.NONE)) {
        follow(keys[start].first(), block, null, start, found);
      }
    }
    return found.isEmpty() ? List.of() : choose(found);
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

  /** Goes on behind each number of words that a gap may hold; no mark may stand in it. */
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
    boolean allowed = LetterCase.allows(term.shape(), term.concept(), path.words());
    if (allowed
        && Spacing.allows(term.shape(), path)
        && bridge.holds(path)
        && !isAttribute(term.shape(), path.text(), path.end())
        && !isNounForVerb(term.shape(), path.text(), path.start())) {
      agreement
          .slots(term.shape(), path.words(), isBehindPaucal(path.text(), path.start()))
          .map(slots -> match(term, path, slots))
          .filter(match -> isNew(match, found))
          .ifPresent(found::add);
    }
  }

  /** Whether a numeral such as <i>two</i> stands before, adjectives between passed over. */
  private boolean isBehindPaucal(List<Token> tokens, int start) {
    Language language = lexicon.language();
    int at = start - 1;
    while (at > 0 && isPluralModifier(tokens.get(at))) {
      at--;
    }
    return at >= 0 && language.isPaucal(language.fold(tokens.get(at).text()));
  }

  private boolean isPluralModifier(Token token) {
    return token.isWord()
        && lexicon.readings(token.text()).stream()
            .map(Reading::morph)
            .anyMatch(m -> m.pos().agrees() && m.number() == Number.PLURAL);
  }

  /** Whether the last word is no noun there but the attribute of one: больной зуб. */
  private boolean isAttribute(TermShape shape, List<Token> tokens, int end) {
    if (isGraded(shape, tokens, end - 1)) {
      return true;
    }
    if (end == tokens.size() || shape.headIndex() != shape.words().size() - 1) {
      return false;
    }
    boolean noun =
        shape.head().stream()
            .flatMap(h -> h.readings().stream())
            .anyMatch(r -> r.morph().pos() == Pos.NOUN);
    List<Reading> following =
        tokens.get(end).isWord() ? lexicon.readings(tokens.get(end).text()) : List.of();
    if (following.stream().anyMatch(r -> r.morph().pos() != Pos.NOUN)) {
      return false;
    }
    List<Slot> next = following.stream().map(r -> Slot.of(r.morph())).toList();
    return noun
        && lexicon.readings(tokens.get(end - 1).text()).stream()
            .anyMatch(r -> next.stream().anyMatch(s -> CaseEvidence.modifies(r.morph(), s)));
  }

  /** Whether an adjectival noun is an adjective behind a word of degree: самый больной. */
  private boolean isGraded(TermShape shape, List<Token> tokens, int at) {
    if (at == 0 || shape.words().size() > 1) {
      return false;
    }
    Language language = lexicon.language();
    String before = tokens.get(at - 1).text();
    boolean degree =
        language.smallWords().degrees().contains(language.fold(before))
            || language.readings(before).stream()
                .anyMatch(r -> language.smallWords().degrees().contains(r.lemma()));
    return degree
        && lexicon.readings(tokens.get(at).text()).stream().anyMatch(r -> r.morph().pos().agrees());
  }

  /** Whether a term's verb is a noun there, behind its article or adjective: the train. */
  private boolean isNounForVerb(TermShape shape, List<Token> tokens, int start) {
    if (start == 0 || shape.headIndex() != 0 || !VerbChange.isVerb(shape)) {
      return false;
    }
    List<Reading> before = lexicon.readings(tokens.get(start - 1).text());
    List<Slot> nouns =
        lexicon.readings(tokens.get(start).text()).stream()
            .filter(r -> r.morph().pos() == Pos.NOUN)
            .map(r -> Slot.of(r.morph()))
            .toList();
    return !before.isEmpty()
        && before.stream().allMatch(r -> r.morph().pos().agrees())
        && before.stream().anyMatch(r -> nouns.stream().anyMatch(s -> s.agreesWith(r.morph())));
  }

  /** Matches are found from left to right: an equal one began at the same word. */
  private static boolean isNew(TermMatch match, List<TermMatch> found) {
    int start = match.span().start();
    for (int i = found.size() - 1; i >= 0 && found.get(i).span().start() == start; i--) {
      if (found.get(i).equals(match)) {
        return false;
      }
    }
    return true;
  }

  private static TermMatch match(CompiledTerm term, TermPath path, List<Slot> slots) {
    int head = term.shape().headIndex();
    return new TermMatch(
        term.concept(),
        term.term(),
        term.spelling(),
        path.words(),
        path.gaps(),
        head,
        slots,
        false);
  }

  private WordKeys keys(Token token) {
    if (!token.isWord()) {
      int spelling = trie.number(WordClass.spellingKey(lexicon.language().fold(token.text())));
      return spelling < 0 ? WordKeys.NONE : WordKeys.of(trie, new int[] {spelling});
    }
    WordKeys cached = keysOfWords.get(token.text());
    if (cached != null) {
      return cached;
    }
    if (keysOfWords.size() >= CACHED_WORDS) {
      keysOfWords.clear();
    }
    WordKeys keys = keys(token.text());
    keysOfWords.put(token.text(), keys);
    return keys;
  }

  private WordKeys keys(String word) {
    int spelling = trie.number(WordClass.spellingKey(lexicon.language().fold(word)));
    List<Reading> readings = lexicon.readings(word);
    int[] keys = new int[readings.size() + 1];
    int count = 0;
    if (spelling >= 0) {
      keys[count++] = spelling;
    }
    for (Reading reading : readings) {
      int key = trie.number(WordClass.key(reading));
      if (key >= 0 && !contains(keys, count, key)) {
        keys[count++] = key;
      }
    }
    return count == 0 ? WordKeys.NONE : WordKeys.of(trie, Arrays.copyOf(keys, count));
  }

  private static boolean contains(int[] keys, int count, int key) {
    for (int i = 0; i < count; i++) {
      if (keys[i] == key) {
        return true;
      }
    }
    return false;
  }

  private static List<TermMatch> choose(List<TermMatch> found) {
    List<TermMatch> byLength = new ArrayList<>(found);
    byLength.removeIf(match -> !match.gaps().isEmpty() && isStretched(match, found));
    byLength.sort(
        Comparator.<TermMatch>comparingInt(m -> -m.extent())
            .thenComparing(m -> m.span().start())
            .thenComparing(TermMatch::status));
    List<TermMatch> kept = new ArrayList<>();
    for (TermMatch match : byLength) {
      boolean crosses = kept.stream().anyMatch(k -> crosses(k, match));
      if (!crosses) {
        boolean inside = kept.stream().anyMatch(k -> k.holds(match));
        kept.add(inside ? match.asNested() : match);
      }
    }
    kept.sort(
        Comparator.<TermMatch>comparingInt(m -> m.span().start())
            .thenComparing(m -> -m.span().length()));
    return List.copyOf(kept);
  }

  /** Whether the term stands within the match as well, with fewer words in its gaps. */
  private static boolean isStretched(TermMatch match, List<TermMatch> found) {
    return found.stream()
        .filter(other -> other.term() == match.term() && !other.span().equals(match.span()))
        .anyMatch(other -> match.holds(other));
  }

  /**
   * Whether the two cannot stand together: they share words and neither holds the other, or both.
   */
  private static boolean crosses(TermMatch kept, TermMatch match) {
    return kept.shares(match) && (!kept.holds(match) || kept.span().equals(match.span()));
  }
}
