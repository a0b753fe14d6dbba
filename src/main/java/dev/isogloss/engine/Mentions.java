package dev.isogloss.engine;

import dev.isogloss.check.Context;
import dev.isogloss.check.Speech;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.find.NamedMatches;
import dev.isogloss.glossary.find.TermMatch;
import java.util.ArrayList;
import java.util.List;

/** Where a document names the concepts of its glossary. */
final class Mentions {
  private Mentions() {}

  /** All mentions, in reading order. */
  static List<Mention> of(Context context) {
    List<Mention> mentions = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      NamedMatches.of(context.terms(segment)).stream()
          .filter(term -> isMeant(term, segment, context))
          .forEach(term -> mentions.add(mention(term, segment, context)));
    }
    return List.copyOf(mentions);
  }

  /** A refused term that is right where it is means something else. */
  private static boolean isMeant(TermMatch term, Segment segment, Context context) {
    return term.status().isAllowed() || Speech.of(term, segment, context) != Speech.SAYS_RIGHT;
  }

  private static Mention mention(TermMatch term, Segment segment, Context context) {
    return new Mention(
        term.concept().id(),
        context.document().locate(segment, term.span()),
        term.status() == Status.KEEP ? Status.PREFERRED : term.status(),
        term.term().text());
  }
}
