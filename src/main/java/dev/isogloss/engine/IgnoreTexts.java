package dev.isogloss.engine;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.text.CountedText;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Drops the findings about words and passages that the project calls right. A pattern that takes
 * too long in a text becomes a problem of the text, and ignores nothing there.
 */
final class IgnoreTexts implements UnaryOperator<Report> {
  private final Language language;
  private final Set<String> words = new HashSet<>();
  private final Set<String> spelled = new HashSet<>();
  private final List<Span> passages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private IgnoreTexts(Policy policy, SourceText source, Language language) {
    this.language = language;
    policy.words().forEach(word -> addForms(word, Pos.NOUN, words));
    policy.spelled().forEach(word -> addForms(word, pos(word), spelled));
    policy.patterns().forEach(pattern -> find(pattern, source));
  }

  private void find(String pattern, SourceText source) {
    try {
      passages.addAll(
          Pattern.compile(pattern)
              .matcher(new CountedText(source.content()))
              .results()
              .map(match -> new Span(match.start(), match.end()))
              .toList());
    } catch (CountedText.UsedUpException e) {
      problems.add(problem(source, pattern, "goes back over the text too often", "a+ in (a+)+"));
    } catch (StackOverflowError e) {
      problems.add(problem(source, pattern, "needs too deep a stack", "(?:.|\\n)* for (?s:.)*"));
    }
  }

  private static Problem problem(SourceText source, String pattern, String why, String such) {
    return new Problem(
        source.name(),
        "%s: the pattern «%s» of ignore %s and ignores nothing here. Write it without a repeated choice or repetition, such as %s."
            .formatted(source.name(), pattern, why, such));
  }

  private void addForms(String word, Pos pos, Set<String> forms) {
    forms.add(language.orthography().fold(word));
    language
        .inflection()
        .paradigm(word, pos)
        .forEach(form -> forms.add(language.orthography().fold(form.text())));
  }

  private Pos pos(String word) {
    Inflection inflection = language.inflection();
    return inflection.looksVerbal(word)
        ? Pos.VERB
        : inflection.looksAdjectival(word) ? Pos.ADJECTIVE : Pos.NOUN;
  }

  /**
   * @param language is asked for only where there is something to ignore, since it may take long to
   *     load
   */
  static UnaryOperator<Report> of(Policy policy, SourceText source, Supplier<Language> language) {
    boolean none =
        policy.words().isEmpty() && policy.patterns().isEmpty() && policy.spelled().isEmpty();
    return report ->
        none || report.findings().isEmpty()
            ? report
            : new IgnoreTexts(policy, source, language.get()).apply(report);
  }

  @Override
  public Report apply(Report report) {
    List<Problem> all = new ArrayList<>(report.problems());
    all.addAll(problems);
    return report
        .withFindings(report.findings().stream().filter(f -> !isIgnored(f)).toList())
        .withProblems(all);
  }

  private boolean isIgnored(Finding finding) {
    String text = language.orthography().fold(finding.at().text());
    return words.contains(text)
        || finding.category() == Category.LINGUISTIC_SPELLING && spelled.contains(text)
        || passages.stream().anyMatch(p -> p.contains(finding.at().span()));
  }
}
