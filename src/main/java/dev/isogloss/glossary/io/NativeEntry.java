package dev.isogloss.glossary.io;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GivenForm;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A concept as the native format sees it.
 *
 * @param partOfSpeech in small letters; empty where the terms tell none or several
 * @param gender the same
 * @param animacy the same
 * @param indeclinable whether its preferred terms have one form
 * @param terms by language tag and status, in the order of the concept
 * @param forms those that are given, by language tag
 * @param use where the entry decides
 */
public record NativeEntry(
    String partOfSpeech,
    String gender,
    String animacy,
    boolean indeclinable,
    Map<String, Map<Status, List<String>>> terms,
    Map<String, List<GivenForm>> forms,
    Use use) {

  /** The entry of a concept. */
  public static NativeEntry of(Concept concept) {
    Map<String, Map<Status, List<String>>> terms = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      terms
          .computeIfAbsent(term.language().toLanguageTag(), l -> new TreeMap<>())
          .computeIfAbsent(term.status(), s -> new ArrayList<>())
          .add(term.text());
    }
    return new NativeEntry(
        told(concept, Term::partOfSpeech),
        told(concept, Term::gender),
        told(concept, t -> t.grammar().animacy()),
        concept.terms().stream().anyMatch(t -> t.grammar().indeclinable()),
        terms,
        forms(concept),
        new Use(all(concept, Use::context), all(concept, Use::except), all(concept, Use::only)));
  }

  private static List<String> all(Concept concept, Function<Use, List<String>> part) {
    return concept.terms().stream().flatMap(t -> part.apply(t.use()).stream()).distinct().toList();
  }

  private static Map<String, List<GivenForm>> forms(Concept concept) {
    Map<String, List<GivenForm>> forms = new LinkedHashMap<>();
    concept.terms().stream()
        .filter(t -> !t.grammar().forms().isEmpty())
        .forEach(t -> forms.putIfAbsent(t.language().toLanguageTag(), t.grammar().forms()));
    return forms;
  }

  /** A file tells the part of speech and the gender by the concept. */
  private static String told(Concept concept, Function<Term, @Nullable Enum<?>> feature) {
    List<String> told =
        concept.terms().stream()
            .flatMap(t -> Stream.ofNullable(feature.apply(t)))
            .map(p -> p.name().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    return told.size() == 1 ? told.get(0) : "";
  }
}
