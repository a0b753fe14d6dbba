package dev.isogloss.drift;

import dev.isogloss.finding.Cluster;
import dev.isogloss.glossary.Concept;
import dev.isogloss.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds names that a text spells in several ways. */
final class NameClusters implements ClusterFinder {
  private static final double FARTHEST = 0.05;

  @Override
  public List<Draft> find(DriftText text) {
    Map<Locale, Language> languages = new LinkedHashMap<>();
    text.paragraphs().forEach(p -> languages.putIfAbsent(p.language().locale(), p.language()));
    return languages.values().stream().flatMap(l -> find(text, l).stream()).toList();
  }

  private static List<Draft> find(DriftText text, Language language) {
    List<Paragraph> paragraphs =
        text.paragraphs().stream().filter(p -> p.language().equals(language)).toList();
    List<SpelledName> names = NameForms.group(language, NameScan.of(paragraphs));
    return NamePairs.of(names).stream()
        .filter(p -> p.distance() <= FARTHEST * p.left().length())
        .filter(p -> p.first().isSure() || p.second().isSure())
        .map(p -> draft(p, language))
        .toList();
  }

  private static Draft draft(NamePair pair, Language language) {
    int chosen = pair.first().uses().size() >= pair.second().uses().size() ? 0 : 1;
    List<Draft.Variant> variants =
        List.of(variant(pair.left(), pair.first()), variant(pair.right(), pair.second()));
    return new Draft(
        Cluster.Kind.NAME,
        Concept.Kind.NAME,
        language.locale(),
        variants,
        chosen,
        1 - pair.distance(),
        List.of("They sound alike."));
  }

  private static Draft.Variant variant(String text, SpelledName name) {
    return new Draft.Variant(text, name.uses().stream().map(NameUse::seen).toList());
  }
}
