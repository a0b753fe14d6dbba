package dev.isogloss.drift.name;

import dev.isogloss.drift.name.NameLinks.Verdict;
import dev.isogloss.finding.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two spellings that are taken for one name.
 *
 * @param score how sure that is, from 0 to 1
 * @param reasons sentences
 */
record NameMatch(NamePair pair, double score, List<Message> reasons) {
  private static final double SOUND = 0.95;
  private static final double SOUND_LOSS = 0.85;
  private static final double NEIGHBOUR = 0.2;

  /** Less is not worth a look at any threshold. */
  private static final double LEAST = 0.5;

  NameMatch {
    reasons = List.copyOf(reasons);
  }

  /**
   * Weighs what speaks for one name. Empty where the two sound too different, where one is but a
   * word of a longer foreign name, where the neighbours speak for two, where nothing shows that
   * they are names, and for two established spellings that no neighbour ties together.
   */
  static Optional<NameMatch> of(NamePair pair, NameLinks links) {
    Verdict neighbours = links.of(pair.first(), pair.second());
    boolean linked = neighbours == Verdict.ONE;
    boolean established = pair.first().known() && pair.second().known();
    boolean settled = pair.first().preferred() && pair.second().preferred();
    if (neighbours == Verdict.TWO || settled || established && !linked || !areNames(pair)) {
      return Optional.empty();
    }
    if (pair.crossesAlphabets() && !linked && links.isLinked(pair.latin())) {
      return Optional.empty();
    }
    double score = SOUND - SOUND_LOSS * pair.distance() + (linked ? NEIGHBOUR : 0);
    if (score < LEAST) {
      return Optional.empty();
    }
    List<Message> reasons = new ArrayList<>();
    reasons.add(
        pair.crossesAlphabets()
            ? Message.of("They are one name in two alphabets.")
            : Message.of("They look like transliterations of one name."));
    if (linked) {
      reasons.add(Message.of("Both have the same name next to them."));
    }
    return Optional.of(new NameMatch(pair, Math.min(1, score), reasons));
  }

  private static boolean areNames(NamePair pair) {
    SpelledName one = pair.first();
    SpelledName other = pair.second();
    return one.mayBeName() && other.mayBeName() && (one.isSure() || other.isSure());
  }
}
