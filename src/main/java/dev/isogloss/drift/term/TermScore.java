package dev.isogloss.drift.term;

import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.drift.phrase.PhraseWord.Role;
import dev.isogloss.drift.term.TermPairs.Frame.Filler;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Weighs what speaks for two phrases being one term, and what against. The weights are set by hand;
 * {@code reports/drift.md} has what they reach.
 */
final class TermScore {
  private static final double SAME_SENSE = 0.55;
  private static final double SAME_ROOTS = 0.55;
  private static final double LONGER = 0.2;
  private static final double DECLARED = 0.15;
  private static final double APART = 0.1;
  private static final double TOGETHER = -0.3;
  private static final double OFTEN = 0.1;
  private static final double BARE_MODIFIER = -0.2;

  /** One place each says nothing of the text's habit. */
  private static final double ONCE_EACH = -0.1;

  private final Language language;
  private final Doublets doublets;
  private final Opposites opposites;
  private final Contrasts contrasts;
  private final Set<String> generic;
  private final Set<String> light;

  TermScore(Language language, Doublets doublets, List<TermCandidate> candidates) {
    this.contrasts = new Contrasts(candidates);
    this.language = language;
    this.doublets = doublets;
    this.opposites = new Opposites(language.vocabulary());
    this.generic = language.vocabulary().words(WordList.GENERIC);
    this.light = language.vocabulary().words(WordList.LIGHT);
  }

  /**
   * What links two fillers of one frame; empty if they are set apart or nothing links them. Heads
   * of one root name two things, an action and what does it or comes of it: <i>copying</i>,
   * <i>copy</i>; so do a thing and its quality: <i>access</i>, <i>accessibility</i>. Behind a head
   * that says little its complement is the term.
   */
  Optional<TermLink> link(Filler a, Filler b) {
    boolean inner = a.word().role() == Role.COMPLEMENT && light.contains(head(a.candidate()));
    if (inner || isGeneric(a.candidate()) || isGeneric(b.candidate()) || areApart(a, b)) {
      return Optional.empty();
    }
    String one = a.word().lemma();
    String other = b.word().lemma();
    List<Message> reasons = new ArrayList<>();
    boolean heads = a.word().role() == PhraseWord.Role.HEAD;
    List<Doublets.Entry> entries =
        doublets.shared(one, other).stream()
            .filter(e -> !heads || e.isOneSense(one, other))
            .toList();
    boolean oneRoot = language.formation().root(one).equals(language.formation().root(other));
    boolean qualities =
        language.formation().namesQuality(one) == language.formation().namesQuality(other);
    if (oneRoot && entries.isEmpty() && (heads || !qualities)) {
      return Optional.empty();
    }
    if (oneRoot) {
      reasons.add(Message.of("«{0}» and «{1}» have the same root.", one, other));
    } else if (!entries.isEmpty()) {
      reasons.add(
          Message.of(
              "«{0}» and «{1}» both translate the English «{2}».",
              one, other, entries.get(0).foreign()));
    } else {
      return Optional.empty();
    }
    double score = SAME_SENSE + weight(a.candidate(), b.candidate(), reasons);
    if (!entries.isEmpty() && a.candidate().count() + b.candidate().count() == 2) {
      score += ONCE_EACH;
    }
    if (a.candidate().content().size() > 2 && !heads) {
      score += LONGER;
      reasons.add(Message.of("They share all other words."));
    } else if (!heads
        && isDescriptive(a.word(), b.word())
        && !isDeclared(a.candidate(), b.candidate())) {
      score += BARE_MODIFIER;
    }
    Optional<TermCandidate> usual =
        entries.size() == 1 ? usual(entries.get(0), a, b) : Optional.empty();
    usual.ifPresent(u -> reasons.add(Draft.USUAL));
    return Optional.of(link(a.candidate(), b.candidate(), score, usual, reasons));
  }

  /** Whether the words are modifiers that describe, and do not tell one kind from another. */
  private boolean isDescriptive(PhraseWord a, PhraseWord b) {
    return a.role() == Role.MODIFIER
        && language.formation().isGradable(a.lemma())
        && language.formation().isGradable(b.lemma());
  }

  /** The filler that has the rendering that the dictionary names first. */
  private static Optional<TermCandidate> usual(Doublets.Entry entry, Filler a, Filler b) {
    String first = entry.renderings().get(0);
    return Stream.of(a, b)
        .filter(f -> f.word().lemma().equals(first))
        .map(Filler::candidate)
        .findFirst();
  }

  /**
   * What links two candidates of the same roots; empty if they are set apart. A noun that says
   * little makes an action of its object and has no term with an adjective: <i>creation of a
   * base</i>, <i>basic creation</i>.
   */
  Optional<TermLink> alike(TermCandidate a, TermCandidate b) {
    boolean modified = a.phrase().isComplemented() != b.phrase().isComplemented();
    boolean named =
        a.content().stream().anyMatch(a::isName) || b.content().stream().anyMatch(b::isName);
    boolean action = light.contains(head(a)) || light.contains(head(b));
    if (!modified
        || named
        || action
        || isGeneric(a)
        || isGeneric(b)
        || describes(a, b)
        || describes(b, a)) {
      return Optional.empty();
    }
    List<Message> reasons = new ArrayList<>();
    reasons.add(Message.of("They have the same roots."));
    double score = SAME_ROOTS + weight(a, b, reasons);
    return Optional.of(link(a, b, score, Optional.empty(), reasons));
  }

  /**
   * Whether one says how the thing is, and the other of what quality it is: an <i>efficient
   * estimate</i> is no <i>estimate of efficiency</i>.
   */
  private boolean describes(TermCandidate described, TermCandidate complemented) {
    return described.content().stream()
            .anyMatch(w -> w.role() == Role.MODIFIER && language.formation().isGradable(w.lemma()))
        && complemented.content().stream()
            .anyMatch(
                w -> w.role() == Role.COMPLEMENT && language.formation().namesQuality(w.lemma()));
  }

  private static TermLink link(
      TermCandidate a,
      TermCandidate b,
      double score,
      Optional<TermCandidate> usual,
      List<Message> reasons) {
    return new TermLink(a, b, Math.max(0, Math.min(1, score)), usual, reasons);
  }

  private static double weight(TermCandidate a, TermCandidate b, List<Message> reasons) {
    double score = 0;
    if (isDeclared(a, b)) {
      score += DECLARED;
      reasons.add(
          Message.of("The text marks one of them as a term by quotation marks or capitals."));
    }
    Set<Integer> shared = new HashSet<>(a.sentences());
    shared.retainAll(b.sentences());
    score += shared.isEmpty() ? APART : TOGETHER;
    if (shared.isEmpty()) {
      reasons.add(Message.of("They never occur in one sentence."));
    }
    int count = a.count() + b.count();
    return score + (count > 4 ? 2 * OFTEN : count > 2 ? OFTEN : 0);
  }

  private static boolean isDeclared(TermCandidate a, TermCandidate b) {
    return a.isDeclared() || b.isDeclared();
  }

  /** Whether something tells the two words apart for certain, or they may be one word. */
  private boolean areApart(Filler a, Filler b) {
    String one = a.word().lemma();
    String other = b.word().lemma();
    return a.candidate().isName(a.word())
        || b.candidate().isName(b.word())
        || light.contains(one)
        || light.contains(other)
        || a.word().living() != b.word().living()
        || isUnknown(a.word()) && isUnknown(b.word())
        || contrasts.have(one, other)
        || mayBe(a.word(), other)
        || mayBe(b.word(), one)
        || opposites.areApart(one, other);
  }

  /** Of words that no dictionary has nobody knows whether they are forms of one. */
  private boolean isUnknown(PhraseWord word) {
    return language.morphology().readings(word.token().text()).isEmpty();
  }

  /** Whether the form may belong to the other lemma as well, as <i>кода</i> to <i>код</i>. */
  private boolean mayBe(PhraseWord word, String lemma) {
    return language.morphology().readings(word.token().text()).stream()
        .anyMatch(r -> r.lemma().equals(lemma));
  }

  /** Whether two terms that the text itself links are set apart by their words all the same. */
  boolean areTold(TermLink link) {
    TermCandidate a = link.a();
    TermCandidate b = link.b();
    return isGeneric(a)
        || isGeneric(b)
        || a.content().stream()
            .anyMatch(
                one ->
                    b.content().stream()
                        .anyMatch(other -> opposites.areApart(one.lemma(), other.lemma())));
  }

  private static String head(TermCandidate candidate) {
    return candidate.phrase().words().get(candidate.phrase().head()).lemma();
  }

  /** Whether the phrase has a modifier that makes no term. */
  private boolean isGeneric(TermCandidate candidate) {
    return candidate.content().stream()
        .anyMatch(w -> w.pos() != Pos.NOUN && generic.contains(w.lemma()));
  }
}
