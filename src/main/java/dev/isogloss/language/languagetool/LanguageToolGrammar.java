package dev.isogloss.language.languagetool;

import dev.isogloss.language.GrammarChecker;
import dev.isogloss.language.GrammarException;
import dev.isogloss.language.languagetool.LongProse.Stretch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;

/** LanguageTool's grammar, punctuation, style and spelling rules. */
final class LanguageToolGrammar implements GrammarChecker {
  private final Language tool;
  private final Set<String> silent;
  private final Queue<RuleRunner> idle = new ConcurrentLinkedQueue<>();
  private final DashedCompounds dashedCompounds;
  private final SentenceRules sentences;

  /**
   * @param silent the ids of rules that do not run
   */
  LanguageToolGrammar(Language tool, Set<String> silent) {
    this.tool = tool;
    this.silent = Set.copyOf(silent);
    this.dashedCompounds = new DashedCompounds(tool);
    this.sentences = new SentenceRules(tool);
  }

  /**
   * @throws GrammarException if a rule fails, naming it
   */
  @Override
  public List<Mistake> check(String prose) {
    try {
      return ResourceFiles.serve(tool, () -> run(prose));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A runner serves one thread at a time; one that comes back serves the next. */
  private List<Mistake> run(String prose) throws IOException {
    @Nullable RuleRunner waiting = idle.poll();
    RuleRunner runner =
        waiting != null ? waiting : new RuleRunner(tool, silent, dashedCompounds::mayStandIn);
    List<Mistake> mistakes = new ArrayList<>();
    for (Stretch stretch : LongProse.stretches(prose, sentences::split)) {
      String text = stretch.span().of(prose);
      runner.matches(text).stream()
          .map(m -> MatchReader.mistake(m, text))
          .filter(stretch::mayHold)
          .map(m -> shifted(m, stretch.span().start()))
          .forEach(mistakes::add);
    }
    idle.add(runner);
    return List.copyOf(mistakes);
  }

  private static Mistake shifted(Mistake mistake, int by) {
    return by == 0
        ? mistake
        : new Mistake(
            mistake.rule(),
            mistake.kind(),
            mistake.span().shift(by),
            mistake.message(),
            mistake.suggestions());
  }
}
