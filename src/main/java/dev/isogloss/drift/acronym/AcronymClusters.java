package dev.isogloss.drift.acronym;

import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Concept;
import dev.isogloss.language.Lookalikes;
import dev.isogloss.language.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds one thing with several acronyms, one acronym with several expansions, and acronyms that a
 * slip has changed.
 */
public final class AcronymClusters implements ClusterFinder {
  private static final double SAME_EXPANSION = 0.9;
  private static final double SAME_INITIALS = 0.85;
  private static final double LOOKALIKE = 0.95;
  private static final double SLIP = 0.7;
  private static final double OTHER_EXPANSION = 0.75;
  private static final double OTHER_ALPHABET = 0.85;
  private static final double OTHER_ALPHABET_SHORT = 0.65;
  private static final int LEAST_LETTERS = 3;
  private static final int MANY = 4;

  @Override
  public List<Draft> find(DriftText text) {
    Map<Locale, List<Paragraph>> byLanguage = new LinkedHashMap<>();
    text.paragraphs()
        .forEach(
            p -> byLanguage.computeIfAbsent(p.language().locale(), l -> new ArrayList<>()).add(p));
    List<Draft> drafts = new ArrayList<>();
    byLanguage.forEach((locale, paragraphs) -> drafts.addAll(find(locale, paragraphs)));
    return drafts;
  }

  private static List<Draft> find(Locale locale, List<Paragraph> paragraphs) {
    AcronymScan scan = new AcronymScan(paragraphs);
    AcronymGroups groups = new AcronymGroups(scan.uses());
    joinByExpansion(scan, groups);
    joinByInitials(scan, groups);
    joinByLooks(scan, groups);
    joinByLetters(scan, groups);
    joinSlips(scan, groups);
    List<Draft> drafts = new ArrayList<>(groups.drafts(locale));
    drafts.addAll(expansionDrafts(scan, locale));
    return drafts;
  }

  private static void joinByExpansion(AcronymScan scan, AcronymGroups groups) {
    List<Expansion> all = scan.expansions();
    Map<String, List<Expansion>> byFirstLemma = new LinkedHashMap<>();
    for (Expansion expansion : all) {
      List<Expansion> like =
          byFirstLemma.computeIfAbsent(expansion.phrase().lemmas().get(0), l -> new ArrayList<>());
      for (Expansion other : like) {
        if (!other.acronym().text().equals(expansion.acronym().text())
            && other.saysThe(expansion)) {
          Message reason = Message.of("Both mean «{0}».", other.phrase().base());
          groups.join(other.acronym().text(), expansion.acronym().text(), SAME_EXPANSION, reason);
          break;
        }
      }
      like.add(expansion);
    }
  }

  /** <i>БЯМ</i> has the first letters of the words for which the text has given <i>LLM</i>. */
  private static void joinByInitials(AcronymScan scan, AcronymGroups groups) {
    for (Expansion expansion : scan.expansions()) {
      String initials = expansion.initials();
      String acronym = expansion.acronym().text();
      if (initials.length() >= LEAST_LETTERS
          && !initials.equals(acronym)
          && scan.uses().containsKey(initials)) {
        Message reason =
            Message.of("«{0}» has the initials of «{1}».", initials, expansion.phrase().base());
        groups.join(acronym, initials, SAME_INITIALS, reason);
      }
    }
  }

  private static void joinByLooks(AcronymScan scan, AcronymGroups groups) {
    Map<String, String> byLooks = new LinkedHashMap<>();
    for (String acronym : scan.uses().keySet()) {
      String other = byLooks.putIfAbsent(Lookalikes.looks(acronym), acronym);
      boolean slip = AcronymUse.isMixed(acronym) || other != null && AcronymUse.isMixed(other);
      if (other != null && slip) {
        groups.join(
            other,
            acronym,
            LOOKALIKE,
            Message.of("They look alike, but have letters of two alphabets."));
      }
    }
  }

  /** The same letters in the other alphabet, or their names. */
  private static void joinByLetters(AcronymScan scan, AcronymGroups groups) {
    for (Map.Entry<String, List<AcronymUse>> uses : scan.uses().entrySet()) {
      String acronym = uses.getKey();
      Names names = uses.getValue().get(0).paragraph().language().names();
      names
          .spelledLetters(acronym)
          .filter(scan.uses()::containsKey)
          .ifPresent(
              latin ->
                  groups.join(
                      latin,
                      acronym,
                      OTHER_ALPHABET,
                      Message.of("«{0}» spells the letters of «{1}».", acronym, latin)));
      for (String own : names.writtenLetters(acronym)) {
        boolean told = own.length() >= LEAST_LETTERS;
        if (scan.uses().containsKey(own)) {
          groups.join(
              acronym,
              own,
              told ? OTHER_ALPHABET : OTHER_ALPHABET_SHORT,
              Message.of("«{0}» is «{1}» in the other alphabet.", own, acronym));
        }
      }
    }
  }

  /** One that occurs once, has no expansion and has the letters of a frequent one in disorder. */
  private static void joinSlips(AcronymScan scan, AcronymGroups groups) {
    List<String> expanded = scan.expansions().stream().map(e -> e.acronym().text()).toList();
    Map<String, List<String>> frequent = new LinkedHashMap<>();
    scan.uses().entrySet().stream()
        .filter(e -> e.getValue().size() >= MANY && e.getKey().length() >= LEAST_LETTERS)
        .forEach(
            e ->
                frequent
                    .computeIfAbsent(letters(e.getKey()), l -> new ArrayList<>())
                    .add(e.getKey()));
    for (Map.Entry<String, List<AcronymUse>> rare : scan.uses().entrySet()) {
      String acronym = rare.getKey();
      if (rare.getValue().size() == 1 && !expanded.contains(acronym)) {
        frequent.getOrDefault(letters(acronym), List.of()).stream()
            .filter(f -> f.length() == acronym.length() && isNear(f, acronym))
            .findFirst()
            .ifPresent(
                f ->
                    groups.join(
                        f,
                        acronym,
                        SLIP,
                        Message.of("«{0}» occurs once, without an explanation.", acronym)));
      }
    }
  }

  private static String letters(String acronym) {
    StringBuilder set = new StringBuilder();
    acronym.chars().sorted().distinct().forEach(c -> set.append((char) c));
    return set.toString();
  }

  /** One letter differs, or two neighbours have changed places. */
  private static boolean isNear(String one, String other) {
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        differing.add(i);
      }
    }
    return differing.size() == 1
        || differing.size() == 2 && differing.get(1) == differing.get(0) + 1;
  }

  /**
   * One acronym, several expansions that do not say the same; one in other letters is an original.
   */
  private static List<Draft> expansionDrafts(AcronymScan scan, Locale locale) {
    Map<String, Map<List<String>, Expansion>> byAcronym = new LinkedHashMap<>();
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (Expansion expansion : scan.expansions()) {
      if (expansion.isOriginal()) {
        continue;
      }
      byAcronym
          .computeIfAbsent(expansion.acronym().text(), a -> new LinkedHashMap<>())
          .putIfAbsent(expansion.phrase().lemmas(), expansion);
      counts.merge(expansion.phrase().lemmas(), 1, Integer::sum);
    }
    List<Draft> drafts = new ArrayList<>();
    byAcronym.forEach(
        (acronym, expansions) -> {
          List<Expansion> all = competing(List.copyOf(expansions.values()));
          if (all.size() > 1) {
            drafts.add(expansionDraft(acronym, all, counts, locale));
          }
        });
    return drafts;
  }

  private static List<Expansion> competing(List<Expansion> expansions) {
    return expansions.stream()
        .filter(e -> expansions.stream().anyMatch(o -> o != e && o.competesWith(e)))
        .toList();
  }

  private static Draft expansionDraft(
      String acronym, List<Expansion> all, Map<List<String>, Integer> counts, Locale locale) {
    List<Draft.Variant> variants =
        all.stream().map(e -> new Draft.Variant(e.phrase().base(), List.of())).toList();
    Expansion chosen =
        all.stream()
            .max(
                Comparator.<Expansion>comparingInt(e -> counts.getOrDefault(e.phrase().lemmas(), 0))
                    .thenComparing(e -> -all.indexOf(e)))
            .orElseThrow();
    return new Draft(
        Cluster.Kind.ACRONYM,
        Concept.Kind.TERM,
        locale,
        variants,
        all.indexOf(chosen),
        false,
        OTHER_EXPANSION,
        List.of(Message.of("The text gives all of them for «{0}».", acronym)));
  }
}
