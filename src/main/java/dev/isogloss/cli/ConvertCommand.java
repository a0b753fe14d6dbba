package dev.isogloss.cli;

import dev.isogloss.cli.option.ColumnsOption;
import dev.isogloss.cli.option.WrittenGlossary;
import dev.isogloss.cli.print.GlossaryFile;
import dev.isogloss.cli.print.Inputs;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.Use;
import dev.isogloss.project.Glossaries;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes glossaries in another format. */
@Command(
    name = "convert",
    description = "Write glossaries in another format; several become one.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: isogloss glossary convert terms.tbx --output terms.csv"})
final class ConvertCommand implements Runnable {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Glossaries: tables, workbooks, TBX, YAML, JSON, Markdown.")
  private List<Path> files = List.of();

  @Mixin private ColumnsOption columns = new ColumnsOption();

  @Mixin private WrittenGlossary output = new WrittenGlossary();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    GlossaryFile file = output.file();
    new Inputs(files).refuse(file.file(), "The glossary");
    Glossaries read = Glossaries.all(files, columns.names());
    Glossary glossary = read.union();
    file.write(glossary, concept -> List.of(), spec.commandLine().getOut());
    read.readings().forEach(r -> spec.commandLine().getErr().println("isogloss: " + r));
    if (output.isTbx()) {
      tellOfLoss(glossary);
    }
  }

  /** TBX-Basic has no place for some things that the other formats keep. */
  private void tellOfLoss(Glossary glossary) {
    long lossy = glossary.concepts().stream().filter(ConvertCommand::isMoreThanTbxTells).count();
    if (lossy > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "isogloss: TBX has no place for context words, exceptions, given forms, letter case,"
                  + " terms to keep and titles; of "
                  + lossy
                  + (lossy == 1 ? " concept" : " concepts")
                  + " they are left out.");
    }
  }

  private static boolean isMoreThanTbxTells(Concept concept) {
    return concept.casePolicy() != CasePolicy.AS_KIND
        || concept.kind() == Concept.Kind.TITLE
        || concept.terms().stream().anyMatch(ConvertCommand::isMoreThanTbxTells);
  }

  private static boolean isMoreThanTbxTells(Term term) {
    return term.status() == Status.KEEP
        || !term.use().equals(Use.ANYWHERE)
        || term.grammar().indeclinable()
        || term.grammar().animacy() != null
        || !term.grammar().forms().isEmpty();
  }
}
