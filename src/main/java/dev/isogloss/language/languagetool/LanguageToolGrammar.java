package dev.isogloss.language.languagetool;

import dev.isogloss.language.GrammarChecker;
import dev.isogloss.language.GrammarException;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  /**
   * @param silent the ids of rules that do not run
   */
  LanguageToolGrammar(Language tool, Set<String> silent) {
    this.tool = tool;
    this.silent = Set.copyOf(silent);
    this.dashedCompounds = new DashedCompounds(tool);
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
    List<Mistake> mistakes =
        runner.matches(prose).stream().map(m -> MatchReader.mistake(m, prose)).toList();
    idle.add(runner);
    return mistakes;
  }
}
