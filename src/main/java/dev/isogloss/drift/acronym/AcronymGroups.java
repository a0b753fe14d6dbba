package dev.isogloss.drift.acronym;

import dev.isogloss.drift.finder.Draft;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Concept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Acronyms that are taken for one, put together step by step. */
final class AcronymGroups {
  private final Map<String, List<AcronymUse>> uses;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  private static final class Group {
    final Set<String> acronyms = new LinkedHashSet<>();
    final Set<Message> reasons = new LinkedHashSet<>();
    double score = 1;
  }

  AcronymGroups(Map<String, List<AcronymUse>> uses) {
    this.uses = uses;
  }

  /** Takes two acronyms for one thing, and all with them that were joined to either. */
  void join(String one, String other, double score, Message reason) {
    Group group = groups.computeIfAbsent(one, a -> new Group());
    Group second = groups.getOrDefault(other, new Group());
    group.acronyms.add(one);
    group.acronyms.add(other);
    group.acronyms.addAll(second.acronyms);
    group.reasons.addAll(second.reasons);
    group.reasons.add(reason);
    group.score = Math.min(group.score, Math.min(second.score, score));
    group.acronyms.forEach(a -> groups.put(a, group));
  }

  List<Draft> drafts(Locale locale) {
    return new LinkedHashSet<>(groups.values()).stream().map(g -> draft(g, locale)).toList();
  }

  private Draft draft(Group group, Locale locale) {
    List<String> acronyms = uses.keySet().stream().filter(group.acronyms::contains).toList();
    String chosen =
        acronyms.stream()
            .max(
                Comparator.<String>comparingInt(a -> AcronymUse.isMixed(a) ? 0 : 1)
                    .thenComparing(a -> places(a).size())
                    .thenComparing(a -> -acronyms.indexOf(a)))
            .orElseThrow();
    List<Draft.Variant> variants =
        acronyms.stream()
            .map(a -> new Draft.Variant(a, places(a).stream().map(AcronymUse::seen).toList()))
            .toList();
    List<Message> reasons = new ArrayList<>(group.reasons);
    return new Draft(
        Cluster.Kind.ACRONYM,
        Concept.Kind.NAME,
        locale,
        variants,
        acronyms.indexOf(chosen),
        false,
        group.score,
        reasons);
  }

  private List<AcronymUse> places(String acronym) {
    return uses.getOrDefault(acronym, List.of());
  }
}
