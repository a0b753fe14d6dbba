package dev.isogloss.check.terms;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Authority;
import dev.isogloss.check.Basis;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds concepts that one document names by several allowed terms. */
@AutoService(Check.class)
@CheckInfo(
    id = "term-mixed",
    summary = "A document uses several allowed terms for one concept.",
    category = Category.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.PROJECT,
    basis = Basis.GLOSSARY,
    doc =
        """
        ## What it finds
        Concepts for which a document uses two or more of the terms that the glossary allows. An
        acronym beside the term it abbreviates, and a short form that is part of the longer one
        (a surname beside the full name), are not mixed. One finding per concept, at the first
        place that should change; the other places are listed with it.

        ## Why
        Each term is right, but a reader takes two names for two things.

        ## Fix
        The preferred term, if the document uses it, otherwise the commonest one, in the case and
        number of what it replaces. Unsafe: the translator may have varied on purpose.
        """)
public final class TermMixed implements Check.OfDocument {
  private record Place(Segment segment, TermMatch match) {}

  @Override
  public List<Finding> check(Context context) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Segment segment : context.document().segments()) {
      for (TermMatch match : context.terms(segment)) {
        if (match.status().isAllowed() && !match.nested()) {
          places
              .computeIfAbsent(match.concept().id(), c -> new ArrayList<>())
              .add(new Place(segment, match));
        }
      }
    }
    return places.values().stream().flatMap(p -> mixed(p, context).stream()).toList();
  }

  private List<Finding> mixed(List<Place> places, Context context) {
    Map<Term, Long> counts = counts(places);
    Term chosen = chosen(counts);
    Set<Term> competing =
        counts.keySet().stream().filter(t -> competes(t, chosen)).collect(Collectors.toSet());
    List<Place> strays = places.stream().filter(p -> competing.contains(p.match().term())).toList();
    return strays.isEmpty() ? List.of() : List.of(finding(counts, strays, chosen, context));
  }

  /** The preferred term if it occurs, else the commonest, of equals the first. */
  private static Term chosen(Map<Term, Long> counts) {
    return counts.keySet().stream()
        .min(Comparator.comparing(Term::status).thenComparing(t -> -counts.getOrDefault(t, 0L)))
        .orElseThrow();
  }

  private static Map<Term, Long> counts(List<Place> places) {
    return places.stream()
        .map(p -> p.match().term())
        .collect(Collectors.groupingBy(t -> t, LinkedHashMap::new, Collectors.counting()));
  }

  private static boolean competes(Term term, Term chosen) {
    return !term.equals(chosen)
        && Renderings.isAcronym(term.text()) == Renderings.isAcronym(chosen.text())
        && !contains(term.text(), chosen.text())
        && !contains(chosen.text(), term.text());
  }

  /** Whether a term's words are in the same order in another term. */
  private static boolean contains(String longer, String shorter) {
    Iterator<String> words = Arrays.asList(longer.split(" ", -1)).iterator();
    for (String wanted : shorter.split(" ", -1)) {
      boolean met = false;
      while (!met && words.hasNext()) {
        met = words.next().equals(wanted);
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private Finding finding(
      Map<Term, Long> counts, List<Place> strays, Term chosen, Context context) {
    Place first = strays.get(0);
    Location at = locate(first, context);
    List<Related> related =
        strays.stream()
            .skip(1)
            .map(p -> new Related(locate(p, context), Message.of("Also here.")))
            .toList();
    Argument variants =
        Argument.counted(
            counts.entrySet().stream()
                .map(e -> Argument.name(e.getKey().text(), e.getValue().intValue()))
                .toList());
    return Finding.of(
            id(),
            info().category(),
            info().severity(),
            at,
            Message.of(
                "Several terms for {0}: «{1}». Keep to «{2}».",
                Argument.text(first.match().concept().id()),
                variants,
                Argument.term(chosen.text())))
        .withConcept(first.match().concept().id())
        .withRelated(related)
        .withFixes(TermFix.of(context, first.segment(), first.match(), chosen, Safety.UNSAFE));
  }

  private static Location locate(Place place, Context context) {
    return context.document().locate(place.segment(), place.match().span());
  }
}
