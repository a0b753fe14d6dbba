package dev.isogloss.cli;

import dev.isogloss.cli.option.AllowEmptyOption;
import dev.isogloss.cli.option.ColourOption;
import dev.isogloss.cli.option.GlossaryOption;
import dev.isogloss.cli.option.LanguageOption;
import dev.isogloss.cli.print.ConcordancePrinter;
import dev.isogloss.cli.print.Console;
import dev.isogloss.cli.print.Messages;
import dev.isogloss.cli.print.Terminal;
import dev.isogloss.concordance.Concordance;
import dev.isogloss.concordance.Line;
import dev.isogloss.concordance.Order;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Languages;
import dev.isogloss.project.Glossaries;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.project.TermLookup;
import dev.isogloss.project.TermLookup.Entry;
import dev.isogloss.project.gate.NothingRead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a term in all its forms, aligned, with the words around it. */
@Command(
    name = "concordance",
    description = "Show each place of a term, in all its forms, aligned on the term.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "With --glossary, TERM may be the id of a concept: then all its terms are shown.",
      "Exit status: 0, also when the term is nowhere.",
      "",
      "Example: isogloss concordance \"закон масштабирования\" docs/ru --sort left"
    })
final class ConcordanceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "TERM", description = "A term in any of its forms.")
  private String phrase = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders to look at.")
  private List<Path> paths = List.of();

  @Mixin private GlossaryOption glossaries = new GlossaryOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "place",
      description = "${COMPLETION-CANDIDATES}: by place, the words before or behind, or the form.")
  private Order order = Order.place;

  @Mixin private ColourOption colour = new ColourOption();

  @Mixin private AllowEmptyOption empty = new AllowEmptyOption();

  @Spec private CommandSpec spec;

  ConcordanceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String wanted = phrase.strip().replaceAll("\\s+", " ");
    if (wanted.codePoints().noneMatch(Character::isLetter)) {
      throw new ProjectException("«" + phrase + "» has no letter. Write the term to look for.");
    }
    Languages languages = new InstalledLanguages();
    Concordance concordance = new Concordance(concepts(wanted, languages), languages);
    try (Session session = new Session(settings())) {
      List<FoundFile> files = session.files();
      if (empty.refuses(NothingRead.of(session, files), spec.commandLine().getErr())) {
        Messages.print(session, spec.commandLine().getErr());
        return ExitStatus.ERROR;
      }
      List<Line> lines = new ArrayList<>();
      session.forEach(
          files, (file, index) -> lines.addAll(concordance.lines(session.document(file.text()))));
      new ConcordancePrinter(
              Console.coloured(spec.commandLine().getOut()),
              colour.palette(terminal),
              terminal.width())
          .print(order.sorted(lines), lines);
      Messages.print(session, spec.commandLine().getErr());
      return session.problems().isEmpty() ? ExitStatus.CLEAN : ExitStatus.ERROR;
    }
  }

  private Settings settings() {
    return Settings.plain(paths, List.of(), language.languages(), null);
  }

  /** The concept of this id, or the terms that are spelled so or of which it is a form. */
  private List<Concept> concepts(String wanted, Languages languages) {
    Glossary glossary = Glossaries.ofFiles(glossaries.files(), glossaries.columns());
    Optional<Concept> concept = glossary.concept(wanted);
    if (concept.isPresent()) {
      return List.of(concept.get());
    }
    TermLookup lookup = new TermLookup(glossary, languages, language.language());
    return lookup.find(wanted).stream().map(ConcordanceCommand::alone).distinct().toList();
  }

  /** The one term of its concept that was asked for. */
  private static Concept alone(Entry entry) {
    Concept concept = entry.concept();
    return new Concept(
        concept.id(),
        concept.kind(),
        concept.casePolicy(),
        List.of(entry.term()),
        concept.note(),
        concept.defined());
  }
}
