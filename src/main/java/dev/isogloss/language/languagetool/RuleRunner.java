package dev.isogloss.language.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.AbstractDashRule;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** All rules of a language, for one thread at a time. */
final class RuleRunner {
  private final JLanguageTool checker;
  private final Predicate<String> dashedCompounds;
  private final List<String> asleep;

  /**
   * @param silent the ids of rules that nobody wants to hear; they do not run
   * @param dashedCompounds whether prose needs the rules against dashes in compounds
   */
  RuleRunner(Language tool, Set<String> silent, Predicate<String> dashedCompounds) {
    this.checker = new JLanguageTool(tool);
    this.dashedCompounds = dashedCompounds;
    checker.setCleanOverlappingMatches(false);
    this.asleep =
        checker.getAllActiveRules().stream()
            .filter(AbstractDashRule.class::isInstance)
            .map(Rule::getId)
            .filter(id -> !silent.contains(id))
            .toList();
    checker.disableRules(asleep);
    checker.disableRules(List.copyOf(silent));
  }

  /** The matches of all rules that are not silent. Unknown words come without suggestions. */
  List<RuleMatch> matches(String prose) throws IOException {
    boolean sleeps = asleep.stream().anyMatch(checker.getDisabledRules()::contains);
    if (sleeps && dashedCompounds.test(prose)) {
      asleep.forEach(checker::enableRule);
    }
    try {
      List<RuleMatch> matches = checker.check(prose);
      matches.stream()
          .filter(m -> m.getRule().isDictionaryBasedSpellingRule())
          .forEach(m -> m.setSuggestedReplacements(List.of()));
      return new CleanOverlappingFilter(checker.getLanguage(), false).filter(matches);
    } catch (RuntimeException | StackOverflowError e) {
      throw FailingRule.find(checker, prose, e);
    }
  }
}
