package dev.isogloss.bench;

import dev.isogloss.bench.ReplacementFrames.Verdict;
import dev.isogloss.glossary.Glossary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures matching and replacement on carrier sentences, for the glossary of this project and,
 * where it is at hand, for the shared one.
 */
public final class TermFrames {
  private TermFrames() {}

  /** The outcomes over one glossary: as it stands, and with all variants forbidden. */
  record Measured(
      String name,
      List<MatchingFrames.Outcome> matching,
      List<ReplacementFrames.Outcome> asIs,
      List<ReplacementFrames.Outcome> allForbidden) {

    static Measured of(Path file) {
      TermPatterns patterns = new TermPatterns();
      Glossary glossary = Corpus.glossary(file);
      return new Measured(
          file.getFileName().toString(),
          new MatchingFrames(glossary, patterns).run(),
          replace(glossary, patterns),
          replace(ReplacementFrames.withAllVariantsForbidden(glossary), patterns));
    }

    private static List<ReplacementFrames.Outcome> replace(
        Glossary glossary, TermPatterns patterns) {
      try (ReplacementFrames frames = new ReplacementFrames(glossary, patterns)) {
        return frames.run();
      }
    }

    double matched() {
      long found =
          matching.stream().filter(o -> o.verdict() == MatchingFrames.Verdict.FOUND).count();
      return (double) found / matching.size();
    }

    long otherConcepts() {
      return matching.stream()
          .filter(o -> o.verdict() == MatchingFrames.Verdict.OTHER_CONCEPT)
          .count();
    }
  }

  /** Of how many fixes of one safety the sentence was right. */
  static double exact(List<ReplacementFrames.Outcome> outcomes, Verdict right, Verdict wrong) {
    long good = outcomes.stream().filter(o -> o.verdict() == right).count();
    long bad = outcomes.stream().filter(o -> o.verdict() == wrong).count();
    return (double) good / (good + bad);
  }

  public static void main(String[] args) {
    List<Measured> all = new ArrayList<>();
    all.add(Measured.of(Corpus.OWN_GLOSSARY));
    Path shared = Corpus.shared("glossary/ai.csv");
    if (Corpus.has(shared)) {
      all.add(Measured.of(shared));
    }
    Section.ofTerms().write("matching", matching(all));
    Section.ofTerms().write("replacement", replacement(all));
  }

  private static String matching(List<Measured> all) {
    StringBuilder text = new StringBuilder();
    text.append("## Every form of every term, in carrier sentences\n\n")
        .append("Forms from LanguageTool's synthesizer and from hand-written paradigms, the ")
        .append("structure of each term annotated by hand; 36 sentences in all cases, both ")
        .append("numbers and after numerals. Wanted: matched ≥ 0.995, none as another concept.\n\n")
        .append("| glossary | sentences | matched | missed | other span | other concept |\n")
        .append("|---|--:|--:|--:|--:|--:|\n");
    for (Measured one : all) {
      Map<MatchingFrames.Verdict, Long> counts =
          count(one.matching(), MatchingFrames.Outcome::verdict, MatchingFrames.Verdict.class);
      text.append(
          "| %s | %d | %.4f | %d | %d | %d |%n"
              .formatted(
                  one.name(),
                  one.matching().size(),
                  one.matched(),
                  counts.getOrDefault(MatchingFrames.Verdict.MISSED, 0L),
                  counts.getOrDefault(MatchingFrames.Verdict.OTHER_SPAN, 0L),
                  one.otherConcepts()));
    }
    text.append("\nWhat was not found as it should be, with one sentence each:\n\n");
    text.append("| glossary | term | verdict | sentences | slots | for example |\n")
        .append("|---|---|---|--:|---|---|\n");
    all.forEach(one -> misses(one, text));
    return text.toString();
  }

  private static void misses(Measured measured, StringBuilder text) {
    group(
            measured.matching().stream()
                .filter(o -> o.verdict() != MatchingFrames.Verdict.FOUND)
                .toList(),
            o -> o.term().text() + "|" + o.verdict())
        .forEach(
            group ->
                text.append(
                    "| %s | %s | %s | %d | %s | %s |%n"
                        .formatted(
                            measured.name(),
                            group.get(0).term().text(),
                            words(group.get(0).verdict())
                                + (group.get(0).more().isEmpty() ? "" : ": " + group.get(0).more()),
                            group.size(),
                            slots(group.stream().map(MatchingFrames.Outcome::slot).toList()),
                            group.get(0).sentence().text())));
  }

  private static String replacement(List<Measured> all) {
    StringBuilder text = new StringBuilder();
    text.append("## Variants replaced, in the same sentences\n\n")
        .append("Right is a fix that makes the whole sentence the one that was generated for the ")
        .append("preferred term from the start, words outside included. Wanted: exact ≥ 0.98 ")
        .append("of the safe fixes.\n\n")
        .append("| glossary | sentences | safe | safe, exact | unsafe | unsafe, exact | no fix ")
        .append("| no finding | safe of all |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (Measured one : all) {
      text.append(row(one.name() + ", forbidden and deprecated", one.asIs()));
      text.append(row(one.name() + ", all variants forbidden", one.allForbidden()));
    }
    text.append("\nWrong fixes by cause (all variants forbidden):\n\n")
        .append("| cause | safe | unsafe |\n|---|--:|--:|\n");
    for (ReplacementFrames.Cause cause : ReplacementFrames.Cause.values()) {
      text.append(
          "| %s | %d | %d |%n"
              .formatted(
                  cause.title,
                  wrong(all, cause, Verdict.SAFE_WRONG).size(),
                  wrong(all, cause, Verdict.UNSAFE_WRONG).size()));
    }
    text.append("\n<details><summary>Every wrong safe fix</summary>\n\n");
    for (ReplacementFrames.Cause cause : ReplacementFrames.Cause.values()) {
      text.append("\n**").append(cause.title).append("**\n\n");
      wrong(all, cause, Verdict.SAFE_WRONG)
          .forEach(
              o ->
                  text.append(
                      "- %s (%s): %s → %s, right: %s%n"
                          .formatted(
                              o.variant().text(),
                              o.slot(),
                              o.sentence(),
                              o.written(),
                              o.wanted())));
    }
    return text.append("\n</details>\n").toString();
  }

  private static List<ReplacementFrames.Outcome> wrong(
      List<Measured> all, ReplacementFrames.Cause cause, Verdict verdict) {
    return all.stream()
        .flatMap(m -> m.allForbidden().stream())
        .filter(o -> o.verdict() == verdict && o.cause() == cause)
        .toList();
  }

  private static String row(String name, List<ReplacementFrames.Outcome> outcomes) {
    Map<Verdict, Long> n = count(outcomes, ReplacementFrames.Outcome::verdict, Verdict.class);
    long safe = n.getOrDefault(Verdict.SAFE_RIGHT, 0L) + n.getOrDefault(Verdict.SAFE_WRONG, 0L);
    long unsafe =
        n.getOrDefault(Verdict.UNSAFE_RIGHT, 0L) + n.getOrDefault(Verdict.UNSAFE_WRONG, 0L);
    return "| %s | %d | %d | %.4f | %d | %.4f | %d | %d | %.3f |%n"
        .formatted(
            name,
            outcomes.size(),
            safe,
            exact(outcomes, Verdict.SAFE_RIGHT, Verdict.SAFE_WRONG),
            unsafe,
            exact(outcomes, Verdict.UNSAFE_RIGHT, Verdict.UNSAFE_WRONG),
            n.getOrDefault(Verdict.NO_FIX, 0L),
            n.getOrDefault(Verdict.NO_FINDING, 0L),
            (double) safe / outcomes.size());
  }

  private static <T, K extends Enum<K>> Map<K, Long> count(
      List<T> outcomes, Function<T, K> verdict, Class<K> kind) {
    return outcomes.stream()
        .collect(Collectors.groupingBy(verdict, () -> new EnumMap<>(kind), Collectors.counting()));
  }

  private static <T> List<List<T>> group(List<T> items, Function<T, String> key) {
    Map<String, List<T>> groups =
        items.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(groups.values());
  }

  private static String slots(List<String> slots) {
    return String.join(", ", slots.stream().distinct().toList());
  }

  private static String words(MatchingFrames.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
