package dev.isogloss.language.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.GrammarException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

class FailingRuleTest {
  private static final class Failing extends Rule {
    @Override
    public String getId() {
      return "FAILING";
    }

    @Override
    public String getDescription() {
      return "Fails.";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) {
      throw new IllegalStateException("broken");
    }
  }

  @Test
  void namesTheRuleAndTheRemedy() throws IOException {
    JLanguageTool checker = new JLanguageTool(Languages.getLanguageForShortCode("ru"));
    checker.setRules(List.<Rule>of(new Failing()));
    GrammarException failure =
        FailingRule.find(checker, "Мама мыла раму.", new IllegalStateException("outer"));
    assertThat(failure)
        .hasMessage(
            "LanguageTool's rule FAILING fails on «Мама мыла раму.»"
                + " (java.lang.IllegalStateException: broken)."
                + " Leave the rules out with --ignore grammar, and report it.");
  }

  @Test
  void tellsTheFailureThatNoRuleRepeats() throws IOException {
    JLanguageTool checker = new JLanguageTool(Languages.getLanguageForShortCode("ru"));
    checker.setRules(List.<Rule>of());
    Throwable outer = new IllegalStateException("outer");
    assertThat(FailingRule.find(checker, "Мама.", outer)).hasCause(outer);
  }
}
