package dev.isogloss.cli;

import dev.isogloss.project.ConfigLocator;
import dev.isogloss.project.OwnWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds words to the project's own. */
@Command(
    name = "add",
    description = "Add words, in their base forms, to the file that check takes for right.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file is what the key words of the configuration names, or isogloss.words beside it.",
      "A word of it is no misspelling in any of its forms."
    })
final class WordsAddCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WORD", arity = "1..*", description = "Base forms of words.")
  private List<String> words = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration; default: the nearest isogloss.yml upward.")
  private @Nullable Path config;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    OwnWords own = OwnWords.of(ConfigLocator.system(), config);
    List<String> added = own.add(words);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %d added%s%n",
        own.file(),
        added.size(),
        added.isEmpty() ? "; all were there." : ": " + String.join(", ", added) + ".");
    return ExitStatus.CLEAN;
  }
}
