package dev.isogloss.language.languagetool;

import dev.isogloss.language.GrammarChecker;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool's grammar, punctuation, style and spelling rules. */
final class LanguageToolGrammar implements GrammarChecker {
  private final Language tool;
  private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

  LanguageToolGrammar(Language tool) {
    this.tool = tool;
  }

  @Override
  public List<Mistake> check(String prose) {
    JLanguageTool checker = borrow();
    try {
      return checker.check(prose).stream().map(LanguageToolGrammar::mistake).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      idle.add(checker);
    }
  }

  /** A checker serves one thread at a time; one that comes back serves the next. */
  private JLanguageTool borrow() {
    @Nullable JLanguageTool checker = idle.poll();
    return checker != null ? checker : new JLanguageTool(tool);
  }

  private static Mistake mistake(RuleMatch match) {
    Rule rule = match.getRule();
    return new Mistake(
        rule.getId(),
        kind(rule),
        new Span(match.getFromPos(), match.getToPos()),
        match.getMessage().replaceAll("<suggestion>(.*?)</suggestion>", "«$1»"),
        match.getSuggestedReplacements());
  }

  private static Kind kind(Rule rule) {
    if (rule.isDictionaryBasedSpellingRule()) {
      return Kind.SPELLING;
    }
    return switch (rule.getCategory().getId().toString()) {
      case "TYPOS", "SPELLING" -> Kind.SPELLING;
      case "PUNCTUATION" -> Kind.PUNCTUATION;
      case "TYPOGRAPHY", "CASING", "LETTERS_AND_SYMBOLS" -> Kind.TYPOGRAPHY;
      case "STYLE", "LOGIC", "REDUNDANCY", "EXTEND", "COLLOQUIALISMS", "PLAIN_ENGLISH" ->
          Kind.STYLE;
      default -> Kind.GRAMMAR;
    };
  }
}
