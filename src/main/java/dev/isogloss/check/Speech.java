package dev.isogloss.check;

import dev.isogloss.document.Segment;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Use;
import dev.isogloss.glossary.find.TermMatch;
import java.util.List;

/** What the context of a term that the glossary refuses says of it. */
public enum Speech {
  /** The term is wrong there. */
  SAYS_WRONG,
  /** The term is right there. */
  SAYS_RIGHT,
  /** Nothing: a person has to judge. */
  SAYS_NOTHING;

  /** Where the entry names no context a forbidden term is wrong, and a deprecated one doubtful. */
  public static Speech of(TermMatch match, Segment segment, Context context) {
    NearbyWords around = new NearbyWords(match, segment, context);
    Use use = match.term().use();
    if (!EntryPlaces.include(use.only(), segment, context) || isExcepted(use.except(), around)) {
      return SAYS_RIGHT;
    }
    if (use.context().isEmpty()) {
      return match.status() == Status.DEPRECATED ? SAYS_NOTHING : SAYS_WRONG;
    }
    return around.hasAny(use.context()) ? SAYS_WRONG : SAYS_RIGHT;
  }

  /** A phrase has to hold the term; of a word it is enough that it is near. */
  private static boolean isExcepted(List<String> except, NearbyWords around) {
    List<String> words = except.stream().filter(e -> e.indexOf(' ') < 0).toList();
    return !words.isEmpty() && around.hasAny(words)
        || except.stream().filter(e -> e.indexOf(' ') >= 0).anyMatch(around::isPartOf);
  }
}
