package dev.isogloss.drift.name;

import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names are side by side, as first name and surname do. The same neighbour speaks for one
 * bearer, different ones for two.
 */
final class NameLinks {
  private final Language language;
  private final Map<String, SpelledName> byForm = new HashMap<>();
  private final Map<SpelledName, Set<SpelledName>> before = new HashMap<>();
  private final Map<SpelledName, Set<SpelledName>> after = new HashMap<>();

  NameLinks(List<SpelledName> names, Language language) {
    this.language = language;
    for (SpelledName name : names) {
      name.uses().forEach(u -> byForm.put(language.orthography().fold(u.token().text()), name));
    }
    names.forEach(this::link);
  }

  private void link(SpelledName name) {
    for (NameUse use : name.uses()) {
      SpelledName next = next(use);
      if (next != null && next != name && mayBeNames(name, next)) {
        after.computeIfAbsent(name, n -> new HashSet<>()).add(next);
        before.computeIfAbsent(next, n -> new HashSet<>()).add(name);
      }
    }
  }

  private @Nullable SpelledName next(NameUse use) {
    List<Token> tokens = use.paragraph().block().tokens();
    if (use.index() + 1 >= tokens.size()) {
      return null;
    }
    Token next = tokens.get(use.index() + 1);
    Span between = new Span(use.token().span().end(), next.span().start());
    boolean beside = between.of(use.paragraph().block().segment().text()).isBlank();
    return beside ? byForm.get(language.orthography().fold(next.text())) : null;
  }

  /** A word that opens a sentence may be any word, if the dictionary has it. */
  private static boolean mayBeNames(SpelledName one, SpelledName other) {
    return one.mayBeName() && other.mayBeName();
  }

  /** What the neighbours say of two spellings. */
  Verdict of(SpelledName one, SpelledName other) {
    Verdict first = compare(before, one, other);
    Verdict last = compare(after, one, other);
    if (first == Verdict.ONE || last == Verdict.ONE) {
      return Verdict.ONE;
    }
    return first == Verdict.TWO || last == Verdict.TWO ? Verdict.TWO : Verdict.OPEN;
  }

  /** Whether any name ever is beside it. */
  boolean isLinked(SpelledName name) {
    return before.containsKey(name) || after.containsKey(name);
  }

  private static Verdict compare(
      Map<SpelledName, Set<SpelledName>> neighbours, SpelledName one, SpelledName other) {
    Set<SpelledName> left = neighbours.getOrDefault(one, Set.of());
    Set<SpelledName> right = neighbours.getOrDefault(other, Set.of());
    if (left.isEmpty() || right.isEmpty()) {
      return Verdict.OPEN;
    }
    return left.stream().anyMatch(l -> right.stream().anyMatch(r -> isAlike(l, r)))
        ? Verdict.ONE
        : Verdict.TWO;
  }

  private static boolean isAlike(SpelledName left, SpelledName right) {
    return left == right || NamePair.of(left, right).distance() <= NamePair.FAR;
  }

  /** What is known of the bearers of two spellings. */
  enum Verdict {
    /** They share a neighbour. */
    ONE,
    /** Both have neighbours, and those differ. */
    TWO,
    /** One of them stands alone. */
    OPEN
  }
}
