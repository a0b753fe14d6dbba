package dev.isogloss.cli;

import dev.isogloss.cli.option.AllowEmptyOption;
import dev.isogloss.cli.option.GlossaryOption;
import dev.isogloss.cli.option.LanguageOption;
import dev.isogloss.cli.print.Console;
import dev.isogloss.cli.print.Inputs;
import dev.isogloss.cli.print.Messages;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.part.GlossaryPart;
import dev.isogloss.glossary.part.PartFormat;
import dev.isogloss.project.ConfigLocator;
import dev.isogloss.project.Glossaries;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.project.gate.NothingRead;
import dev.isogloss.project.terms.SourceTerms;
import dev.isogloss.text.SourceId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the part of a glossary that source texts need. */
@Command(
    name = "for",
    description = "Write the entries that a source text needs, for a translator or a model.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A term is found in all its forms. The entries are in the order in which the text names them.",
      "Exit status: 0, also when the text needs no entry; 2 if something cannot be read.",
      "",
      "Example: isogloss glossary for docs/en/intro.md --to ru --glossary terms.csv --format prompt"
    })
final class GlossaryForCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Source texts: files or folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TAG",
      description = "The language of the translation, as a BCP 47 tag.")
  private String to = "";

  @Option(
      names = "--from",
      paramLabel = "TAG",
      description = "The language of the source, as a BCP 47 tag. Detected when left out.")
  private @Nullable String from;

  @Mixin private GlossaryOption glossaries = new GlossaryOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: prompt, a plain line for each entry.")
  private PartFormat format = PartFormat.prompt;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the entries go. Default: standard output.")
  private @Nullable Path output;

  @Mixin private AllowEmptyOption empty = new AllowEmptyOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Locale target = Objects.requireNonNull(LanguageOption.parse("--to", to));
    Locale source = LanguageOption.parse("--from", from);
    List<Path> chosen = Glossaries.chosen(glossaries.files(), ConfigLocator.system());
    try (Session session = new Session(settings(chosen, source))) {
      List<FoundFile> files = session.files();
      new Inputs(session.inputs(files)).refuse(output, "The part of the glossary");
      Glossary glossary = Glossaries.ofFiles(chosen, glossaries.columns());
      SourceTerms terms = new SourceTerms(glossary, session.languages(), target);
      boolean refused = empty.refuses(NothingRead.of(session, files), spec.commandLine().getErr());
      terms.read(session, refused ? List.of() : files);
      Messages.print(session, spec.commandLine().getErr());
      if (refused || !session.problems().isEmpty()) {
        return ExitStatus.ERROR;
      }
      write(terms.part());
      return ExitStatus.CLEAN;
    }
  }

  private Settings settings(List<Path> chosen, @Nullable Locale source) {
    return Settings.plain(
            paths,
            chosen.stream().map(SourceId::of).toList(),
            source == null ? List.of() : List.of(source),
            null)
        .withColumns(glossaries.columns());
  }

  private void write(GlossaryPart part) {
    try {
      if (output == null) {
        PrintWriter out = Console.data(spec.commandLine().getOut());
        format.write(part, out);
        out.flush();
      } else {
        try (var out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
          format.write(part, out);
        }
      }
    } catch (IOException e) {
      throw new ProjectException(
          "The part of the glossary cannot be written to %s: %s. Check the folder and its permissions."
              .formatted(output == null ? "standard output" : output, e.getMessage()));
    }
    if (part.entries().isEmpty()) {
      tell("No entry of the glossary occurs in the source.");
    }
    if (!part.unrendered().isEmpty()) {
      tell(
          "In the source, and without a term in %s: %s."
              .formatted(part.to().toLanguageTag(), String.join(", ", part.unrendered())));
    }
  }

  private void tell(String sentence) {
    spec.commandLine().getErr().println("isogloss: " + sentence);
  }
}
