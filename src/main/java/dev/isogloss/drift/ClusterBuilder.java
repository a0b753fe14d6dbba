package dev.isogloss.drift;

import dev.isogloss.drift.finder.Citations;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.glossary.replace.TermInflector;
import dev.isogloss.language.Language;
import dev.isogloss.rewrite.TermRewriter;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes clusters of drafts. The drafts are taken for glossary entries, so the term matcher finds
 * every form of each rendering, and the term rewriter writes the chosen one there.
 */
final class ClusterBuilder {
  /** So many places of one rendering for each of all others are a clear majority. */
  private static final int CLEAR_MAJORITY = 3;

  /** A rendering is rare where another has more than so many times its places. */
  private static final int RARE = 2;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Concept> concepts = new ArrayList<>();
  private final Map<Locale, TermMatcher> matchers = new HashMap<>();

  /** For each draft and each of its variants where the matcher has found it. */
  private final List<List<List<Found>>> found = new ArrayList<>();

  private record Found(Paragraph paragraph, TermMatch match) {}

  ClusterBuilder(List<Draft> drafts) {
    this.drafts.addAll(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      concepts.add(concept(i));
      List<List<Found>> none = new ArrayList<>();
      drafts.get(i).variants().forEach(v -> none.add(new ArrayList<>()));
      found.add(none);
    }
  }

  private Concept concept(int index) {
    Draft draft = drafts.get(index);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < draft.variants().size(); i++) {
      Status status = i == draft.chosen() ? Status.PREFERRED : Status.FORBIDDEN;
      terms.add(Term.of(draft.variants().get(i).text(), draft.language(), status));
    }
    return Concept.of(Integer.toString(index), draft.concept(), terms);
  }

  /**
   * The clusters, in the order of the drafts; one that the text has by one name is none. What an
   * earlier one tells a later one does not.
   */
  List<Cluster> build(DriftText text) {
    text.paragraphs().forEach(this::match);
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      drafts.set(i, decided(drafts.get(i), found.get(i)));
      List<List<Use>> uses = uses(i);
      addSeen(drafts.get(i), uses);
      cluster(drafts.get(i), uses).ifPresent(clusters::add);
    }
    return Yielding.of(Settled.of(clusters, text));
  }

  /**
   * Terms that the text itself decides: a clear majority of it wins, whatever a dictionary says,
   * and so does the commonest of several where the dictionary's is rare.
   */
  private static Draft decided(Draft draft, List<List<Found>> found) {
    boolean decidable = draft.kind() == Cluster.Kind.TERM || draft.kind() == Cluster.Kind.ACRONYM;
    if (draft.given() || !decidable) {
      return draft;
    }
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < draft.variants().size(); i++) {
      counts.add(Math.max(found.get(i).size(), draft.variants().get(i).seen().size()));
    }
    int commonest = counts.indexOf(Collections.max(counts));
    int others = counts.stream().mapToInt(Integer::intValue).sum() - counts.get(commonest);
    boolean clear = counts.get(commonest) >= CLEAR_MAJORITY * others;
    boolean rare = counts.get(draft.chosen()) * RARE < counts.get(commonest);
    return commonest != draft.chosen() && (clear || rare) ? draft.choosing(commonest) : draft;
  }

  private void match(Paragraph paragraph) {
    for (TermMatch match : matcher(paragraph).match(paragraph.block().tokens())) {
      if (!match.nested()) {
        int draft = Integer.parseInt(match.concept().id());
        int variant = concepts.get(draft).terms().indexOf(match.term());
        boolean name = drafts.get(draft).kind() == Cluster.Kind.NAME;
        if (!name || !Citations.has(paragraph, match.span())) {
          found.get(draft).get(variant).add(new Found(paragraph, match));
        }
      }
    }
  }

  private TermMatcher matcher(Paragraph paragraph) {
    Language language = paragraph.language();
    return matchers.computeIfAbsent(language.locale(), l -> matcher(language));
  }

  private TermMatcher matcher(Language language) {
    List<Concept> matched = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).kind().isLexical()) {
        matched.add(concepts.get(i));
      }
    }
    return new TermMatcher(new Glossary(matched), language);
  }

  private List<List<Use>> uses(int draft) {
    Term chosen = concepts.get(draft).terms().get(drafts.get(draft).chosen());
    List<List<Use>> uses = new ArrayList<>();
    for (List<Found> places : found.get(draft)) {
      List<Use> of = new ArrayList<>();
      for (Found place : places) {
        of.add(use(place.paragraph(), place.match(), chosen, matcher(place.paragraph())));
      }
      uses.add(of);
    }
    return uses;
  }

  private static Use use(Paragraph paragraph, TermMatch match, Term chosen, TermMatcher matcher) {
    Location at = paragraph.block().locate(match.span());
    Optional<Fix> fix =
        match.term().equals(chosen)
            ? Optional.empty()
            : TermRewriter.rewrite(
                paragraph.block(),
                new TermInflector(matcher.terms()),
                match,
                chosen,
                Safety.UNSAFE);
    return new Use(at, fix);
  }

  /** Adds what the finder saw and the matcher did not. */
  private static void addSeen(Draft draft, List<List<Use>> places) {
    TakenPlaces taken = new TakenPlaces();
    places.forEach(uses -> uses.forEach(u -> taken.add(u.at())));
    for (int i = 0; i < draft.variants().size(); i++) {
      for (Draft.Seen seen : draft.variants().get(i).seen()) {
        Use use = SeenUses.use(seen);
        if (!taken.has(use.at())) {
          places.get(i).add(use);
        }
      }
    }
  }

  private static Optional<Cluster> cluster(Draft draft, List<List<Use>> places) {
    List<Rendering> renderings = new ArrayList<>();
    for (int i = 0; i < draft.variants().size(); i++) {
      if (i == draft.chosen() || !places.get(i).isEmpty()) {
        renderings.add(new Rendering(draft.variants().get(i).text(), sorted(places.get(i))));
      }
    }
    Rendering proposed =
        renderings.stream()
            .filter(r -> r.text().equals(draft.variants().get(draft.chosen()).text()))
            .findFirst()
            .orElseThrow();
    return renderings.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Cluster(
                id(draft),
                draft.kind(),
                draft.language(),
                renderings,
                renderings.indexOf(proposed),
                draft.score(),
                draft.reasons()));
  }

  /** Places of one document are in reading order; documents stay in the order of the text. */
  private static List<Use> sorted(List<Use> places) {
    Map<Object, Integer> documents = new HashMap<>();
    places.forEach(p -> documents.putIfAbsent(p.at().source(), documents.size()));
    return places.stream()
        .sorted(
            Comparator.<Use>comparingInt(u -> documents.getOrDefault(u.at().source(), 0))
                .thenComparing(u -> u.at().span()))
        .toList();
  }

  private static String id(Draft draft) {
    String text = draft.variants().get(draft.chosen()).text().toLowerCase(Locale.ROOT);
    return text.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
