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
import java.util.stream.Stream;

/**
 * A concept as the native format sees it.
 *
 * @param partOfSpeech in small letters; empty where the terms tell none or several
 * @param terms by language tag and status, in the order of the concept
 */
record NativeEntry(
    String partOfSpeech, Map<String, Map<Status, List<String>>> terms, List<String> context) {

  static NativeEntry of(Concept concept) {
    Map<String, Map<Status, List<String>>> terms = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      terms
          .computeIfAbsent(term.language().toLanguageTag(), l -> new TreeMap<>())
          .computeIfAbsent(term.status(), s -> new ArrayList<>())
          .add(term.text());
    }
    List<String> context =
        concept.terms().stream().flatMap(t -> t.context().stream()).distinct().toList();
    return new NativeEntry(partOfSpeech(concept), terms, context);
  }

  /** A file tells the part of speech by the concept. */
  private static String partOfSpeech(Concept concept) {
    List<String> told =
        concept.terms().stream()
            .flatMap(t -> Stream.ofNullable(t.partOfSpeech()))
            .map(p -> p.name().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    return told.size() == 1 ? told.get(0) : "";
  }
}
