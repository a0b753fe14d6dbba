package dev.isogloss.language.languagetool;

import dev.isogloss.language.GrammarException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;

/** Finds out which of many rules failed, since LanguageTool does not tell. */
final class FailingRule {
  private FailingRule() {}

  /** What to tell the user when the rules fail on prose. */
  static GrammarException find(JLanguageTool checker, String prose, Throwable failure)
      throws IOException {
    List<AnalyzedSentence> sentences;
    try {
      sentences = checker.analyzeText(prose);
    } catch (RuntimeException | StackOverflowError e) {
      return new GrammarException("LanguageTool's analysis", prose, e);
    }
    for (Rule rule : checker.getAllActiveRules()) {
      @Nullable Throwable thrown = failure(rule, sentences, prose);
      if (thrown != null) {
        return new GrammarException("LanguageTool's rule " + rule.getFullId(), prose, thrown);
      }
    }
    return new GrammarException("LanguageTool", prose, failure);
  }

  private static @Nullable Throwable failure(
      Rule rule, List<AnalyzedSentence> sentences, String prose) throws IOException {
    try {
      if (rule instanceof TextLevelRule whole) {
        whole.match(sentences, new AnnotatedTextBuilder().addText(prose).build());
      } else {
        for (AnalyzedSentence sentence : sentences) {
          rule.match(sentence);
        }
      }
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      return e;
    }
  }
}
