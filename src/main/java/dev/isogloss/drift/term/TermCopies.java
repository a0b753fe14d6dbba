package dev.isogloss.drift.term;

import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.finding.message.Message;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.CopiedPassage.Change;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds terms of which one is in a passage and the other in its copy, where the passages differ in
 * nothing else near. Whoever wrote the copy meant the same thing.
 */
final class TermCopies {
  private static final double SCORE = 0.8;

  private record At(SourceId source, int start) {
    static At of(Location place) {
      return new At(place.source().id(), place.span().start());
    }
  }

  private record Filled(TermCandidate candidate, String frame) {}

  private final Map<At, List<Filled>> phrases = new HashMap<>();

  private TermCopies() {}

  /** The links between candidates that an edited copy shows. */
  static List<TermLink> links(List<TermCandidate> candidates, List<CopiedPassage> passages) {
    List<Change> changes = passages.stream().flatMap(p -> p.changes().stream()).toList();
    if (changes.isEmpty()) {
      return List.of();
    }
    TermCopies copies = new TermCopies();
    candidates.forEach(copies::add);
    List<TermLink> links = new ArrayList<>();
    changes.forEach(c -> copies.link(c, links));
    return links;
  }

  private void add(TermCandidate candidate) {
    for (TermMention mention : candidate.mentions()) {
      for (PhraseWord word : mention.phrase().content()) {
        if (!word.isCapitalised()) {
          Location place = mention.paragraph().block().locate(word.token().span());
          phrases
              .computeIfAbsent(At.of(place), a -> new ArrayList<>())
              .add(new Filled(candidate, mention.phrase().frame(word)));
        }
      }
    }
  }

  /** The shortest phrases of two words or more that differ in the word; else the words alone. */
  private void link(Change change, List<TermLink> links) {
    List<Filled> there = phrases.getOrDefault(At.of(change.original()), List.of());
    List<Filled> here = phrases.getOrDefault(At.of(change.copy()), List.of());
    Optional<TermLink> shortest = Optional.empty();
    int length = Integer.MAX_VALUE;
    for (Filled one : there) {
      for (Filled other : here) {
        int words = one.candidate().content().size();
        boolean fits =
            words > 1 && one.frame().equals(other.frame()) && one.candidate() != other.candidate();
        if (fits && words < length) {
          length = words;
          shortest = Optional.of(link(one.candidate(), other.candidate()));
        }
      }
    }
    shortest.ifPresent(links::add);
  }

  private static TermLink link(TermCandidate a, TermCandidate b) {
    return new TermLink(
        a,
        b,
        SCORE,
        Optional.empty(),
        List.of(Message.of("A copied passage has one instead of the other.")));
  }
}
