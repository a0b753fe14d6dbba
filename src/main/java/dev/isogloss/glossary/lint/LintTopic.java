package dev.isogloss.glossary.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sort of doubt, for a report that has one heading for all of a sort.
 *
 * @param id that of its warnings
 * @param title what they have in common, without a full stop
 * @param rank the worst first; no two topics have the same
 */
public record LintTopic(String id, String title, int rank) {
  /** Each id with its title, the worst first. */
  private static final List<String> TITLES =
      List.of(
          "syntax|The file is not written as its format wants",
          "contradiction|Two glossaries contradict each other",
          "fix-cycle|Fixes that go round",
          "status-conflict|Right here and wrong there",
          "forbidden-inside|Wrong terms within the right one, or around it",
          "term-shared|One term of two concepts",
          "case-variants|Two terms that differ in capitals alone",
          "term-inflected|Terms that are not in their base form",
          "term-disagrees|Words that do not agree",
          "term-separated|Two terms in one place",
          "term-markup|Markup in terms",
          "term-punctuated|Marks around terms",
          "mixed-script|Letters of two scripts in a word",
          "word-misspelled|Misspelled words",
          "gap-misplaced|Ellipses that open no gap",
          "no-preferred|Nothing to write",
          "term-repeated|Terms that are there twice",
          "idle-context|Context that decides nothing",
          "gender-doubtful|Doubtful genders",
          "stray-space|Stray white space",
          "empty-variant|Empty variants",
          "term-number|Plural here and singular there",
          "entry-unused|Entries that no text of the tree uses",
          "forms-guessed|Forms that no dictionary has, made by rule: confirm them, or give them as “forms”",
          "term-contained|Terms within longer ones: where both match, the longer one counts");

  private static final Map<String, LintTopic> BY_ID =
      IntStream.range(0, TITLES.size())
          .mapToObj(LintTopic::listed)
          .collect(Collectors.toUnmodifiableMap(LintTopic::id, topic -> topic));

  /** The topic of a rank. */
  private static LintTopic listed(int rank) {
    String[] parts = TITLES.get(rank).split("\\|", -1);
    return new LintTopic(parts[0], parts[1], rank);
  }

  /** The topic of a warning. A mistake of a file without a title of its own is bad syntax. */
  public static LintTopic of(GlossaryWarning warning) {
    LintTopic syntax = listed(0);
    return BY_ID.getOrDefault(
        warning.id(), new LintTopic(syntax.id(), syntax.title(), syntax.rank()));
  }
}
