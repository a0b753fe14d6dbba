package dev.isogloss.cli;

import dev.isogloss.glossary.lint.GlossaryLint;
import dev.isogloss.glossary.lint.GlossaryWarning;
import dev.isogloss.project.DiskSources;
import dev.isogloss.text.Position;
import dev.isogloss.text.SafeText;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports what is wrong or doubtful in glossaries. */
@Command(
    name = "lint",
    description = "Report duplicates, contradictions and slips in glossaries.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit status: 0 nothing or information only, 1 warnings, 2 errors that keep a glossary",
      "from being read."
    })
final class LintCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Glossaries: CSV, TSV, TBX, YAML or JSON.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DiskSources sources = new DiskSources();
    List<SourceText> texts = files.stream().map(f -> sources.text(SourceId.of(f))).toList();
    List<GlossaryWarning> warnings = GlossaryLint.check(texts);
    warnings.forEach(this::print);
    return warnings.stream().mapToInt(LintCommand::status).max().orElse(ExitStatus.CLEAN);
  }

  private static int status(GlossaryWarning warning) {
    return switch (warning.level()) {
      case INFO -> ExitStatus.CLEAN;
      case WARNING -> ExitStatus.FINDINGS;
      case ERROR -> ExitStatus.ERROR;
    };
  }

  private void print(GlossaryWarning warning) {
    PrintWriter out = spec.commandLine().getOut();
    Position at = warning.at().start();
    out.printf(
        Locale.ROOT,
        "%s:%d:%d: %s: %s [%s]%n",
        SafeText.line(warning.at().source().name()),
        at.line(),
        at.column(),
        warning.level().id(),
        SafeText.line(warning.message()),
        warning.id());
  }
}
