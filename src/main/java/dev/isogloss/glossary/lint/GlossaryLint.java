package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.GlossaryFormats;
import dev.isogloss.glossary.io.GlossaryIssue;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.language.Languages;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reports all that is wrong or doubtful in glossaries, where reading stops at the first mistake.
 */
public final class GlossaryLint {
  private static final List<LintRule> RULES =
      List.of(
          new SharedTerms(),
          new ContainedTerms(),
          new MixedScripts(),
          new MissingPreferred(),
          new MisplacedGaps(),
          new DoubtfulGender(),
          new SeparatedTerms(),
          new MarkedTerms(),
          new CaseVariants(),
          new FixCycles());

  private GlossaryLint() {}

  public static List<GlossaryWarning> check(SourceText... sources) {
    return check(Arrays.asList(sources));
  }

  /**
   * What no dictionary is needed for, in the order of the files and of their places. The files are
   * judged together, as they would be used.
   *
   * @throws GlossaryException if a file is of no format that can be read
   */
  public static List<GlossaryWarning> check(List<SourceText> sources) {
    return check(sources, GlossaryLint::parsed, List.of());
  }

  private static ParsedGlossary parsed(SourceText source) {
    return GlossaryFormats.of(source).parse(source);
  }

  /**
   * All warnings, in the same order.
   *
   * @param languages whose dictionaries judge the words of the terms
   * @throws GlossaryException if a file is of no format that can be read
   */
  public static List<GlossaryWarning> check(List<SourceText> sources, Languages languages) {
    return check(sources, GlossaryLint::parsed, languages);
  }

  /**
   * The same of files that somebody else parses.
   *
   * @throws GlossaryException if a file is of no format that can be read
   */
  public static List<GlossaryWarning> check(
      List<SourceText> sources, Function<SourceText, ParsedGlossary> parser, Languages languages) {
    return check(sources, parser, List.of(new WordLint(languages)::check));
  }

  /**
   * The same, with the entries of which no text has a term.
   *
   * @param named the ids of the concepts that texts name
   */
  public static List<GlossaryWarning> check(
      List<SourceText> sources,
      Function<SourceText, ParsedGlossary> parser,
      Languages languages,
      Function<Glossary, Set<String>> named) {
    return check(
        sources, parser, List.of(new WordLint(languages)::check, new UnusedEntries(named)));
  }

  private static List<GlossaryWarning> check(
      List<SourceText> sources, Function<SourceText, ParsedGlossary> parser, List<LintRule> more) {
    List<GlossaryWarning> warnings = new ArrayList<>();
    List<Glossary> glossaries = new ArrayList<>();
    for (SourceText source : sources) {
      ParsedGlossary parsed = parser.apply(source);
      parsed.issues().forEach(issue -> warnings.add(warning(issue)));
      glossaries.add(parsed.glossary());
    }
    List<Concept> concepts = unite(glossaries, warnings);
    RULES.forEach(rule -> rule.check(concepts, warnings::add));
    more.forEach(rule -> rule.check(concepts, warnings::add));
    warnings.sort(byPlace(sources));
    return List.copyOf(warnings);
  }

  /** The warnings of concepts that have been read already, in the order of the rules. */
  public static List<GlossaryWarning> check(Glossary glossary) {
    List<GlossaryWarning> warnings = new ArrayList<>();
    RULES.forEach(rule -> rule.check(glossary.concepts(), warnings::add));
    return List.copyOf(warnings);
  }

  /** Glossaries that contradict each other are judged side by side. */
  private static List<Concept> unite(List<Glossary> glossaries, List<GlossaryWarning> warnings) {
    try {
      return GlossaryLoader.unite(glossaries).concepts();
    } catch (GlossaryException e) {
      e.at()
          .ifPresent(
              at ->
                  warnings.add(
                      new GlossaryWarning(at, Level.ERROR, "contradiction", e.sentence())));
      return glossaries.stream().flatMap(glossary -> glossary.concepts().stream()).toList();
    }
  }

  /** What a reader tells, as the lint tells it. */
  private static GlossaryWarning warning(GlossaryIssue issue) {
    Level level = issue.rule().isFatal() ? Level.ERROR : Level.WARNING;
    return new GlossaryWarning(issue.at(), level, issue.rule().id(), issue.message());
  }

  /** The order of the files as they were given, then of the places, then of the ids. */
  private static Comparator<GlossaryWarning> byPlace(List<SourceText> sources) {
    Map<SourceText, Integer> order = new HashMap<>();
    sources.forEach(source -> order.putIfAbsent(source, order.size()));
    return Comparator.<GlossaryWarning, Integer>comparing(
            warning -> order.getOrDefault(warning.at().source(), order.size()))
        .thenComparing(warning -> warning.at().span())
        .thenComparing(GlossaryWarning::id);
  }
}
