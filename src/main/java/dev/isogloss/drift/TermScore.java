package dev.isogloss.drift;

import dev.isogloss.drift.TermPairs.Frame.Filler;
import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.drift.phrase.PhraseWord.Role;
import dev.isogloss.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs what speaks for two phrases that differ in one word being one term, and what against. */
final class TermScore {
  private static final double SAME_SENSE = 0.55;
  private static final double LONGER = 0.2;
  private static final double DECLARED = 0.15;
  private static final double APART = 0.1;
  private static final double TOGETHER = -0.3;
  private static final double OFTEN = 0.1;
  private static final double BARE_MODIFIER = -0.2;

  private final Language language;
  private final Doublets doublets;
  private final Opposites opposites;
  private final Set<String> generic;

  TermScore(Language language) {
    this.language = language;
    this.doublets = new Doublets(language.locale());
    this.opposites = new Opposites(language.locale());
    this.generic = new HashSet<>(WordList.lines("generic", language.locale()));
  }

  /** What links two fillers of one frame; empty if they are set apart or nothing links them. */
  Optional<TermLink> link(Filler a, Filler b) {
    String one = a.word().lemma();
    String other = b.word().lemma();
    if (isGeneric(a)
        || isGeneric(b)
        || isProper(a) != isProper(b)
        || isProper(a)
        || a.word().living() != b.word().living()
        || opposites.areApart(one, other)) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    double score = 0;
    Optional<Doublets.Entry> entry = doublets.shared(one, other);
    if (language.root(one).equals(language.root(other))) {
      score += SAME_SENSE;
      reasons.add("«%s» and «%s» have the same root.".formatted(one, other));
    } else if (entry.isPresent()) {
      score += SAME_SENSE;
      reasons.add(
          "«%s» and «%s» are both renderings of the English «%s»."
              .formatted(one, other, entry.get().foreign()));
    } else {
      return Optional.empty();
    }
    score += weight(a, b, reasons);
    return Optional.of(
        new TermLink(
            a.candidate(),
            b.candidate(),
            Math.max(0, Math.min(1, score)),
            entry
                .map(e -> e.renderings().indexOf(one) < e.renderings().indexOf(other) ? a : b)
                .map(Filler::candidate),
            reasons));
  }

  private double weight(Filler a, Filler b, List<String> reasons) {
    double score = 0;
    int rest = a.candidate().content().size() - 1;
    boolean declared = a.candidate().isDeclared() || b.candidate().isDeclared();
    if (rest > 1) {
      score += LONGER;
      reasons.add("They share %d words.".formatted(rest));
    }
    if (declared) {
      score += DECLARED;
      reasons.add("The text marks one of them as a term by quotes or capitals.");
    }
    if (rest == 1 && a.word().role() == Role.MODIFIER && !declared) {
      score += BARE_MODIFIER;
    }
    Set<Integer> shared = a.candidate().sentences();
    shared.retainAll(b.candidate().sentences());
    score += shared.isEmpty() ? APART : TOGETHER;
    if (shared.isEmpty()) {
      reasons.add("They never stand in one sentence.");
    }
    int count = a.candidate().count() + b.candidate().count();
    score += count > 4 ? 2 * OFTEN : count > 2 ? OFTEN : 0;
    return score;
  }

  /** Whether the phrase begins with a modifier that makes no term. */
  private boolean isGeneric(Filler filler) {
    PhraseWord first = filler.candidate().content().get(0);
    return first.role() == Role.MODIFIER && generic.contains(first.lemma());
  }

  /** Whether the word is a name: it has a capital and the rest of the phrase has none. */
  private static boolean isProper(Filler filler) {
    return filler.word().isCapitalised()
        && filler.candidate().mentions().stream().noneMatch(m -> m.declared())
        && filler.word() != filler.candidate().content().get(0);
  }

  static <T> boolean disjoint(Set<T> a, Set<T> b) {
    return Collections.disjoint(a, b);
  }
}
