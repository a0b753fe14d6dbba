package dev.isogloss.engine;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.find.TermMatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a document names the concepts of its glossary. A concept inside a wrongly named one, inside
 * a name, or inside a longer name of its own is not named.
 */
final class Mentions {
  private Mentions() {}

  /** All mentions, in reading order. */
  static List<Mention> of(Context context) {
    List<Mention> mentions = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      List<TermMatch> terms = context.terms(segment);
      int longest = terms.stream().mapToInt(t -> t.span().length()).max().orElse(0);
      for (int i = 0; i < terms.size(); i++) {
        if (!terms.get(i).nested() || isNamedInside(i, terms, longest)) {
          mentions.add(mention(terms.get(i), segment, context));
        }
      }
    }
    return List.copyOf(mentions);
  }

  private static Mention mention(TermMatch term, Segment segment, Context context) {
    return new Mention(
        term.concept().id(),
        context.document().locate(segment, term.span()),
        term.status() == Status.KEEP ? Status.PREFERRED : term.status(),
        term.term().text());
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
