package dev.isogloss.drift.term;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Folding;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.CopiedPassage.Change;
import dev.isogloss.passage.Parallels;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds terms of which a passage has one and its copy the other, where the passages differ in
 * nothing else near. Whoever wrote the copy meant the same thing. A passage that was written after
 * the pattern of another is no copy: it differs in more words, or makes one change again and again,
 * or the text elsewhere has both terms, or a heading for each.
 */
final class TermCopies {
  private static final double SCORE = 0.8;

  /** A copy has so many equal words for each that was changed. */
  private static final int WORDS_A_CHANGE = 10;

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
    List<CopiedPassage> copied = passages.stream().filter(TermCopies::isCopy).toList();
    if (copied.isEmpty()) {
      return List.of();
    }
    TermCopies copies = new TermCopies();
    candidates.forEach(copies::add);
    List<TermLink> links = new ArrayList<>();
    for (CopiedPassage passage : copied) {
      passage.changes().stream()
          .filter(c -> !isMadeAgain(c, passage))
          .forEach(c -> copies.link(c, passage, links));
    }
    return links;
  }

  private static boolean isCopy(CopiedPassage passage) {
    int changes = passage.changes().size();
    return changes > 0
        && changes * WORDS_A_CHANGE <= passage.equalWords()
        && !Parallels.are(passage);
  }

  private static boolean isMadeAgain(Change change, CopiedPassage passage) {
    return passage.changes().stream().filter(c -> isAlike(c, change)).count() > 1;
  }

  private static boolean isAlike(Change one, Change other) {
    return Folding.fold(one.original().text()).equals(Folding.fold(other.original().text()))
        && Folding.fold(one.copy().text()).equals(Folding.fold(other.copy().text()));
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
  private void link(Change change, CopiedPassage passage, List<TermLink> links) {
    List<Filled> there = phrases.getOrDefault(At.of(change.original()), List.of());
    List<Filled> here = phrases.getOrDefault(At.of(change.copy()), List.of());
    Optional<TermLink> shortest = Optional.empty();
    int length = Integer.MAX_VALUE;
    for (Filled one : there) {
      for (Filled other : here) {
        int words = one.candidate().content().size();
        boolean fits =
            words > 1
                && one.frame().equals(other.frame())
                && one.candidate() != other.candidate()
                && !areTwo(one.candidate(), other.candidate(), passage);
        if (fits && words < length) {
          length = words;
          shortest = Optional.of(link(one.candidate(), other.candidate()));
        }
      }
    }
    shortest.ifPresent(links::add);
  }

  /** Whether the text knows both terms on their own. */
  private static boolean areTwo(TermCandidate a, TermCandidate b, CopiedPassage passage) {
    return isHeading(a) && isHeading(b) || isOutside(a, passage) && isOutside(b, passage);
  }

  private static boolean isHeading(TermCandidate term) {
    return term.mentions().stream()
        .anyMatch(m -> m.paragraph().block().segment().role() == Role.HEADING);
  }

  private static boolean isOutside(TermCandidate term, CopiedPassage passage) {
    return term.mentions().stream()
        .map(m -> m.paragraph().block().locate(m.span()))
        .anyMatch(
            at ->
                !passage.originalPlace().span().contains(at.span())
                    && !passage.copyPlace().span().contains(at.span()));
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
