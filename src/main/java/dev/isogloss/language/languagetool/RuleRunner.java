package dev.isogloss.language.languagetool;

import java.io.IOException;
import java.util.List;
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
   * @param dashedCompounds whether prose needs the rules against dashes in compounds
   */
  RuleRunner(Language tool, Predicate<String> dashedCompounds) {
    this.checker = new JLanguageTool(tool);
    this.dashedCompounds = dashedCompounds;
    checker.setCleanOverlappingMatches(false);
    this.asleep =
        checker.getAllActiveRules().stream()
            .filter(AbstractDashRule.class::isInstance)
            .map(Rule::getId)
            .toList();
    checker.disableRules(asleep);
  }

  /** The matches of all rules. An unknown word that looks like a name comes without suggestions. */
  List<RuleMatch> matches(String prose) throws IOException {
    boolean sleeps = asleep.stream().anyMatch(checker.getDisabledRules()::contains);
    if (sleeps && dashedCompounds.test(prose)) {
      asleep.forEach(checker::enableRule);
    }
    try {
      List<RuleMatch> matches = checker.check(prose);
      matches.stream()
          .filter(RuleRunner::isName)
          .forEach(m -> m.setSuggestedReplacements(List.of()));
      return new CleanOverlappingFilter(checker.getLanguage(), false).filter(matches);
    } catch (RuntimeException | StackOverflowError e) {
      throw FailingRule.find(checker, prose, e);
    }
  }

  /**
   * Whether an unknown word has a capital or a digit and does not begin the sentence. To look for
   * like words takes longest where there are none, and half of an article's unknown words are
   * names; no checker should offer to rename them.
   */
  private static boolean isName(RuleMatch match) {
    if (!match.getRule().isDictionaryBasedSpellingRule()) {
      return false;
    }
    String sentence = match.getSentence().getText();
    int start = match.getFromPosSentence();
    int end = match.getToPosSentence();
    if (start < 0 || end > sentence.length()) {
      return false;
    }
    return sentence.substring(0, start).codePoints().anyMatch(Character::isLetterOrDigit)
        && sentence
            .substring(start, end)
            .codePoints()
            .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
