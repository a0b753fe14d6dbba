package dev.isogloss.drift;

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
  private final List<Draft> drafts;
  private final List<Concept> concepts = new ArrayList<>();
  private final Map<Locale, TermMatcher> matchers = new HashMap<>();

  /** For each draft and each of its variants the places found so far. */
  private final List<List<List<Use>>> uses = new ArrayList<>();

  ClusterBuilder(List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      concepts.add(concept(i));
      List<List<Use>> none = new ArrayList<>();
      drafts.get(i).variants().forEach(v -> none.add(new ArrayList<>()));
      uses.add(none);
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
   * The clusters, in the order of the drafts; one that is in the text by one name is none. What an
   * earlier one tells a later one does not.
   */
  List<Cluster> build(DriftText text) {
    text.paragraphs().forEach(this::match);
    for (int i = 0; i < drafts.size(); i++) {
      addSeen(drafts.get(i), uses.get(i));
    }
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      cluster(drafts.get(i), uses.get(i)).ifPresent(clusters::add);
    }
    return Yielding.of(Settled.of(clusters, text));
  }

  private void match(Paragraph paragraph) {
    TermMatcher matcher =
        matchers.computeIfAbsent(paragraph.language().locale(), l -> matcher(paragraph.language()));
    for (TermMatch match : matcher.match(paragraph.block().tokens())) {
      if (!match.nested()) {
        int draft = Integer.parseInt(match.concept().id());
        Term chosen = concepts.get(draft).terms().get(drafts.get(draft).chosen());
        int variant = concepts.get(draft).terms().indexOf(match.term());
        uses.get(draft).get(variant).add(use(paragraph, match, chosen, matcher));
      }
    }
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
