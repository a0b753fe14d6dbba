package dev.isogloss.glossary.find;

import dev.isogloss.glossary.Concept.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which matches name their concept. One inside a wrongly named concept, inside a name, or inside a
 * longer name of its own does not.
 */
public final class NamedMatches {
  private NamedMatches() {}

  /**
   * The matches that name their concept, in the same order.
   *
   * @param matches of one block of prose, as {@link TermMatcher#match} gives them
   */
  public static List<TermMatch> of(List<TermMatch> matches) {
    List<TermMatch> named = new ArrayList<>();
    int longest = matches.stream().mapToInt(t -> t.span().length()).max().orElse(0);
    for (int i = 0; i < matches.size(); i++) {
      if (!matches.get(i).nested() || isNamedInside(i, matches, longest)) {
        named.add(matches.get(i));
      }
    }
    return List.copyOf(named);
  }

  /**
   * Whether all matches around a nested one leave it named.
   *
   * @param longest the length of the longest match: what begins further before cannot reach it
   */
  private static boolean isNamedInside(int nested, List<TermMatch> terms, int longest) {
    TermMatch inner = terms.get(nested);
    int start = inner.span().start();
    boolean named = inner.status().isAllowed();
    for (int i = nested - 1; named && i >= 0; i--) {
      if (terms.get(i).span().start() < start - longest) {
        break;
      }
      named = leavesNamed(inner, terms.get(i));
    }
    for (int i = nested + 1; named && i < terms.size(); i++) {
      if (terms.get(i).span().start() > start) {
        break;
      }
      named = leavesNamed(inner, terms.get(i));
    }
    return named;
  }

  private static boolean leavesNamed(TermMatch inner, TermMatch other) {
    return !other.holds(inner) || isNamedApart(inner, other);
  }

  /** A name is one whole: what its words mean is not named by it. */
  private static boolean isNamedApart(TermMatch inner, TermMatch outer) {
    return outer.status().isAllowed()
        && outer.concept().kind() == Kind.TERM
        && !outer.concept().id().equals(inner.concept().id())
        && outer.holdsApart(inner);
  }
}
