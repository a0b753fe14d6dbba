package dev.isogloss.glossary.io.foreign;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.EntryDraft;
import dev.isogloss.glossary.io.EntryDraft.Feature;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry while it is read. Its first term is that of the source. */
public final class ForeignEntry {
  private final Span at;
  private final List<ForeignTerm> terms = new ArrayList<>();
  private final Map<Feature, String> features = new EnumMap<>(Feature.class);
  private final Map<Meaning, List<String>> places = new EnumMap<>(Meaning.class);
  private final Set<String> notes = new LinkedHashSet<>();
  private @Nullable String id;
  private boolean kept;

  /**
   * An entry without terms.
   *
   * @param at where it is in the file
   */
  public ForeignEntry(Span at) {
    this.at = at;
  }

  /** What the file knows the entry by. */
  public void id(String written) {
    id = id == null ? written : id;
  }

  @Nullable String id() {
    return id;
  }

  /** Adds a term; one that is there already is the same, with the status that was told. */
  public void add(ForeignTerm term) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).isSame(term)) {
        terms.set(i, terms.get(i).told() || !term.told() ? terms.get(i) : term);
        return;
      }
    }
    terms.add(term);
  }

  /** The terms so far. */
  public List<ForeignTerm> terms() {
    return List.copyOf(terms);
  }

  /** Adds a note; the same one is taken once. */
  public void note(String text) {
    if (!text.isBlank()) {
      notes.add(text);
    }
  }

  /**
   * Takes a feature, if none is yet.
   *
   * @return whether the value is known
   */
  public boolean feature(Feature feature, String value) {
    Optional<String> known = Values.of(feature, value);
    known.ifPresent(v -> features.putIfAbsent(feature, v));
    return known.isPresent();
  }

  /** Takes where the entry decides. */
  public void places(Meaning meaning, List<String> values) {
    places.put(meaning, List.copyOf(values));
  }

  /** The source term stays as it is in every language. */
  public void keep() {
    kept = true;
  }

  /** Judges the translations; of an entry without one, the term itself. */
  public void judge(Status status) {
    if (status == Status.KEEP) {
      keep();
    } else if (!terms.isEmpty()) {
      Locale source = terms.get(0).language();
      boolean alone = terms.stream().allMatch(t -> t.language().equals(source));
      Set<String> judged =
          terms.stream()
              .filter(t -> alone || !t.language().equals(source))
              .map(ForeignTerm::text)
              .collect(Collectors.toSet());
      // What is wrong is so wherever it is written.
      boolean wrong = !status.isAllowed();
      judge(
          status,
          term ->
              alone || !term.language().equals(source) || wrong && judged.contains(term.text()));
    }
  }

  /** Judges some of the terms that are there, unless that is done. */
  public void judge(Status status, Predicate<ForeignTerm> which) {
    terms.replaceAll(
        t ->
            !t.told() && which.test(t)
                ? new ForeignTerm(t.text(), t.language(), status, true, t.at())
                : t);
  }

  /** Takes over what another entry of the same concept says. */
  void unite(ForeignEntry other) {
    other.terms.forEach(this::add);
    other.features.forEach(features::putIfAbsent);
    other.places.forEach(places::putIfAbsent);
    notes.addAll(other.notes);
    kept |= other.kept;
  }

  Concept concept(String unique, IssueLog log) {
    EntryDraft draft = new EntryDraft();
    features.forEach(draft::take);
    draft.takeContext(places.getOrDefault(Meaning.CONTEXT, List.of()));
    draft.takeExcept(places.getOrDefault(Meaning.EXCEPT, List.of()));
    draft.takeOnly(places.getOrDefault(Meaning.ONLY, List.of()));
    draft.takeNote(String.join("; ", notes));
    for (ForeignTerm term : settled()) {
      draft
          .terms()
          .add(Term.of(term.text(), term.language(), term.status(), log.locate(term.at())));
    }
    return draft.concept(unique, log.locate(at));
  }

  /** In each language one term is preferred: the first that was told to be, else the first. */
  private List<ForeignTerm> settled() {
    List<ForeignTerm> settled = new ArrayList<>();
    Map<Locale, ForeignTerm> preferred = preferred();
    ForeignTerm source = terms.get(0);
    for (ForeignTerm term : terms) {
      boolean wanted = term.status() == Status.PREFERRED;
      boolean same = kept && term.text().equals(source.text());
      if (kept && wanted && term.language().equals(source.language())) {
        settled.add(term.withStatus(Status.KEEP));
      } else if (!same) {
        // What stays is said once.
        boolean first = !kept && preferred.get(term.language()) == term;
        settled.add(wanted && !first ? term.withStatus(Status.ADMITTED) : term);
      }
    }
    return settled;
  }

  private Map<Locale, ForeignTerm> preferred() {
    Map<Locale, ForeignTerm> preferred = new LinkedHashMap<>();
    for (ForeignTerm term : terms) {
      if (term.status() == Status.PREFERRED) {
        preferred.merge(
            term.language(), term, (first, next) -> next.told() && !first.told() ? next : first);
      }
    }
    return preferred;
  }
}
