package dev.isogloss.cli;

import dev.isogloss.cli.option.AllowEmptyOption;
import dev.isogloss.cli.option.ColumnsOption;
import dev.isogloss.cli.print.LintPrinter;
import dev.isogloss.cli.print.Messages;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.glossary.io.GlossaryFormats;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.glossary.lint.GlossaryLint;
import dev.isogloss.glossary.lint.GlossaryWarning;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.project.DiskSources;
import dev.isogloss.project.Glossaries;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.project.gate.NothingRead;
import dev.isogloss.project.terms.NamedConcepts;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports what is wrong or doubtful in glossaries. */
@Command(
    name = "lint",
    description = "Report duplicates, contradictions and slips in glossaries.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "One heading for each sort of doubt, the worst first, with a few places.",
      "Exit status: 0 nothing or notes only, 1 warnings, 2 errors that keep a glossary",
      "from being read."
    })
final class LintCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Glossaries: tables, workbooks, TBX, YAML, JSON, Markdown.")
  private List<Path> files = List.of();

  @Mixin private ColumnsOption columns = new ColumnsOption();

  @Option(
      names = "--tree",
      paramLabel = "PATH",
      description =
          "List the entries of which no text there has a term. May be given several times.")
  private List<Path> tree = new ArrayList<>();

  @Option(names = "--all", description = "Print every place, not only a few of each sort.")
  private boolean all;

  @Mixin private AllowEmptyOption empty = new AllowEmptyOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DiskSources sources = new DiskSources();
    List<SourceText> texts = files.stream().map(f -> sources.glossary(SourceId.of(f))).toList();
    return tree.isEmpty()
        ? print(GlossaryLint.check(texts, this::parsed, new InstalledLanguages()))
        : withTree(texts);
  }

  private int withTree(List<SourceText> texts) {
    // A session without glossaries: one that cannot be read is to be linted all the same.
    try (Session session = new Session(Settings.plain(tree, List.of(), List.of(), null))) {
      List<FoundFile> found = session.files();
      if (empty.refuses(NothingRead.of(session, found), spec.commandLine().getErr())) {
        return ExitStatus.ERROR;
      }
      NamedConcepts named = new NamedConcepts(session, found);
      int status = print(GlossaryLint.check(texts, this::parsed, session.languages(), named::of));
      Messages.print(session, spec.commandLine().getErr());
      return session.problems().isEmpty() ? status : ExitStatus.ERROR;
    }
  }

  private int print(List<GlossaryWarning> warnings) {
    new LintPrinter(spec.commandLine().getOut(), all).print(warnings);
    return warnings.stream().mapToInt(LintCommand::status).max().orElse(ExitStatus.CLEAN);
  }

  private ParsedGlossary parsed(SourceText text) {
    ParsedGlossary parsed = GlossaryFormats.of(text).parse(text, columns.names());
    String reading = Glossaries.reading(text, parsed);
    if (!reading.isEmpty()) {
      spec.commandLine().getErr().println("isogloss: " + reading);
    }
    return parsed;
  }

  private static int status(GlossaryWarning warning) {
    return switch (warning.level()) {
      case INFO -> ExitStatus.CLEAN;
      case WARNING -> ExitStatus.FINDINGS;
      case ERROR -> ExitStatus.ERROR;
    };
  }
}
