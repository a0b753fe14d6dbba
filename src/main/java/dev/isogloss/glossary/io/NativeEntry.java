package dev.isogloss.glossary.io;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
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
 * @param terms by language tag and status, in the order of the concept
 */
public record NativeEntry(
    String partOfSpeech,
    String gender,
    Map<String, Map<Status, List<String>>> terms,
    List<String> context) {

  /** The entry of a concept. */
  public static NativeEntry of(Concept concept) {
    Map<String, Map<Status, List<String>>> terms = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      terms
          .computeIfAbsent(term.language().toLanguageTag(), l -> new TreeMap<>())
          .computeIfAbsent(term.status(), s -> new ArrayList<>())
          .add(term.text());
    }
    List<String> context =
        concept.terms().stream().flatMap(t -> t.context().stream()).distinct().toList();
    String partOfSpeech = told(concept, Term::partOfSpeech);
    return new NativeEntry(partOfSpeech, told(concept, Term::gender), terms, context);
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
