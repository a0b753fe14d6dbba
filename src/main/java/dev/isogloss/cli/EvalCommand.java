package dev.isogloss.cli;

import dev.isogloss.cli.option.AllowEmptyOption;
import dev.isogloss.cli.option.GlossaryOption;
import dev.isogloss.eval.Evaluation;
import dev.isogloss.eval.EvaluationPrinter;
import dev.isogloss.eval.GoldItem;
import dev.isogloss.eval.GoldReader;
import dev.isogloss.finding.Report;
import dev.isogloss.project.DiskSources;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.text.SafeText;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the checks against an annotated article. */
@Command(
    name = "eval",
    description = "Print precision and recall per check against annotated articles.",
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  private static final List<String> ENDINGS = List.of(".md", ".txt");

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description =
          "Annotations in JSON Lines. ARTICLE.gold.jsonl annotates ARTICLE.md or ARTICLE.txt.")
  private List<Path> golds = new ArrayList<>();

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "The annotated article, if it is not beside its annotation.")
  private @Nullable Path article;

  @Mixin private GlossaryOption glossaries = new GlossaryOption();

  @Option(names = "--verbose", description = "List what was missed and what was a false alarm.")
  private boolean verbose;

  @Mixin private AllowEmptyOption empty = new AllowEmptyOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Session session =
        new Session(
            Settings.plain(glossaries.files().stream().map(SourceId::of).toList())
                .withColumns(glossaries.columns()))) {
      int status = ExitStatus.CLEAN;
      for (Path gold : golds) {
        status = Math.max(status, evaluate(gold, session));
      }
      return status;
    }
  }

  /** An annotation without a line measures nothing, whatever the figures look like. */
  private static List<String> unmarked(SourceText annotation, List<GoldItem> items) {
    return items.isEmpty()
        ? List.of(
            "Nothing was measured: %s annotates nothing; name another, or allow it with --allow-empty."
                .formatted(annotation.name()))
        : List.of();
  }

  private int evaluate(Path gold, Session session) {
    SourceText annotation = annotation(gold);
    SourceText annotated = read(article != null ? article : articleOf(gold));
    List<GoldItem> items = new GoldReader(annotation, annotated).read();
    if (empty.refuses(unmarked(annotation, items), spec.commandLine().getErr())) {
      return ExitStatus.ERROR;
    }
    Report report = session.run(List.of(annotated.id())).report();
    Evaluation evaluation = Evaluation.of(report, items, session.conceptIds());
    var out = spec.commandLine().getOut();
    out.println("### " + SafeText.line(annotated.name()));
    out.println();
    EvaluationPrinter printer = new EvaluationPrinter(out);
    printer.print(evaluation);
    if (verbose) {
      printer.printDetails(evaluation);
    }
    out.println();
    return ExitStatus.CLEAN;
  }

  private static SourceText annotation(Path gold) {
    if (Files.notExists(gold)) {
      throw new ProjectException("The annotation " + gold + " does not exist; correct the path.");
    }
    return read(gold);
  }

  private static Path articleOf(Path gold) {
    String stem = gold.getFileName().toString().replaceFirst("\\.gold\\.jsonl$", "");
    return ENDINGS.stream()
        .flatMap(e -> Stream.of(gold.resolveSibling(stem + e)))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(
            () ->
                new ProjectException(
                    "No article is beside " + gold + ". Name it with --article FILE."));
  }

  private static SourceText read(Path file) {
    return new DiskSources().text(SourceId.of(file));
  }
}
