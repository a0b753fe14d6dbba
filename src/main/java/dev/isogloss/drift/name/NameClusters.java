package dev.isogloss.drift.name;

import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Concept;
import dev.isogloss.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds names that a text spells in several ways. */
public final class NameClusters implements ClusterFinder {
  @Override
  public List<Draft> find(DriftText text) {
    Map<Locale, Language> languages = new LinkedHashMap<>();
    text.paragraphs().forEach(p -> languages.putIfAbsent(p.language().locale(), p.language()));
    return languages.values().stream().flatMap(l -> find(text, l).stream()).toList();
  }

  private static List<Draft> find(DriftText text, Language language) {
    List<Paragraph> paragraphs =
        text.paragraphs().stream()
            .filter(p -> p.language().locale().equals(language.locale()))
            .toList();
    List<SpelledName> names = NameForms.group(language, NameScan.of(paragraphs));
    NameLinks links = new NameLinks(names, language);
    List<NameMatch> matches =
        NamePairs.of(names).stream()
            .map(p -> NameMatch.of(p, links))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingDouble(m -> -m.score()))
            .toList();
    return drafts(matches, language);
  }

  /** Each spelling goes to the best match it is part of; further spellings join that one. */
  private static List<Draft> drafts(List<NameMatch> matches, Language language) {
    Map<SpelledName, Group> groups = new LinkedHashMap<>();
    for (NameMatch match : matches) {
      Group first = groups.get(match.pair().first());
      Group second = groups.get(match.pair().second());
      Group group = first != null ? first : second != null ? second : new Group();
      if (first == null || second == null) {
        group.add(match);
        groups.putIfAbsent(match.pair().first(), group);
        groups.putIfAbsent(match.pair().second(), group);
      }
    }
    return new LinkedHashSet<>(groups.values()).stream().map(g -> g.draft(language)).toList();
  }

  /** Spellings of one name. */
  private static final class Group {
    private final Map<SpelledName, String> bases = new LinkedHashMap<>();
    private final Set<Message> reasons = new LinkedHashSet<>();
    private double score = 1;

    void add(NameMatch match) {
      bases.putIfAbsent(match.pair().first(), match.pair().left());
      bases.putIfAbsent(match.pair().second(), match.pair().right());
      reasons.addAll(match.reasons());
      score = Math.min(score, match.score());
    }

    Draft draft(Language language) {
      List<SpelledName> names =
          bases.keySet().stream()
              .sorted(Comparator.comparingInt(n -> n.uses().get(0).number()))
              .toList();
      Choice choice = Choice.of(names);
      List<Message> why = new ArrayList<>(reasons);
      why.add(choice.reason());
      List<Draft.Variant> variants =
          names.stream()
              .map(n -> new Draft.Variant(Objects.requireNonNull(bases.get(n)), seen(n)))
              .toList();
      return new Draft(
          Cluster.Kind.NAME,
          Concept.Kind.NAME,
          language.locale(),
          variants,
          names.indexOf(choice.name()),
          choice.given(),
          score,
          why);
    }

    private static List<Draft.Seen> seen(SpelledName name) {
      return name.uses().stream().map(NameUse::seen).toList();
    }
  }

  /**
   * The spelling to keep.
   *
   * @param given whether a glossary or the list of names has it, and the text another more often
   */
  private record Choice(SpelledName name, Message reason, boolean given) {
    static Choice of(List<SpelledName> names) {
      SpelledName commonest =
          names.stream()
              .max(
                  Comparator.<SpelledName>comparingInt(n -> n.uses().size())
                      .thenComparing(n -> -names.indexOf(n)))
              .orElseThrow();
      for (SpelledName name : names) {
        if (name.preferred()) {
          return new Choice(name, Message.of("The glossary has «{0}».", name.base()), true);
        }
      }
      if (!commonest.known()) {
        for (SpelledName name : names) {
          if (name.known()) {
            return new Choice(
                name, Message.of("«{0}» is the established spelling.", name.base()), true);
          }
        }
      }
      boolean tie =
          names.stream()
              .anyMatch(n -> n != commonest && n.uses().size() == commonest.uses().size());
      return new Choice(
          commonest,
          tie
              ? Message.of("«{0}» comes first.", commonest.base())
              : Message.of("«{0}» is the most common.", commonest.base()),
          false);
    }
  }
}
