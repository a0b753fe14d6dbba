package dev.isogloss.language.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.AbstractDashRule;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** All rules of a language, for one thread at a time. */
final class RuleRunner {
  private final JLanguageTool checker;
  private final Predicate<String> dashedCompounds;
  private final List<String> asleep;

  /**
   * @param dashedCompounds whether prose needs the rules against dashes in compounds
   */
  RuleRunner(Language tool, Predicate<String> dashedCompounds) {
    this.checker = new JLanguageTool(tool);
    this.dashedCompounds = dashedCompounds;
    this.asleep =
        checker.getAllActiveRules().stream()
            .filter(AbstractDashRule.class::isInstance)
            .map(Rule::getId)
            .toList();
    checker.disableRules(asleep);
  }

  /** The matches of all rules. */
  List<RuleMatch> matches(String prose) throws IOException {
    boolean sleeps = asleep.stream().anyMatch(checker.getDisabledRules()::contains);
    if (sleeps && dashedCompounds.test(prose)) {
      asleep.forEach(checker::enableRule);
    }
    try {
      return checker.check(prose);
    } catch (RuntimeException | StackOverflowError e) {
      throw FailingRule.find(checker, prose, e);
    }
  }
}
