package dev.isogloss.cli;

import dev.isogloss.cli.option.GlossaryOption;
import dev.isogloss.cli.option.LanguageOption;
import dev.isogloss.cli.print.TermExplanationPrinter;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.explain.TermExplainer;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Languages;
import dev.isogloss.project.Glossaries;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.TermLookup;
import dev.isogloss.project.TermLookup.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a term matches. */
@Command(
    name = "explain",
    description = "Show which forms a term matches, and what it does not match.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Every phrase that is shown has been tried. A term of several words may be quoted or not.",
      "",
      "Example: isogloss glossary explain \"закон масштабирования\" --glossary terms.csv"
    })
final class ExplainTermCommand implements Runnable {
  @Parameters(paramLabel = "TERM", arity = "1..*", description = "A term in any of its forms.")
  private List<String> words = List.of();

  @Mixin private GlossaryOption glossaries = new GlossaryOption();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "The language of the term, as a BCP 47 tag. Detected when left out.")
  private @Nullable String lang;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    String phrase = String.join(" ", words).strip().replaceAll("\\s+", " ");
    Languages languages = new InstalledLanguages();
    TermExplanationPrinter printer = new TermExplanationPrinter(spec.commandLine().getOut());
    if (phrase.codePoints().noneMatch(Character::isLetter)) {
      throw new ProjectException("«" + phrase + "» has no letter. Write the term to explain.");
    }
    Glossary glossary = Glossaries.ofFiles(glossaries.files(), glossaries.columns());
    TermLookup lookup = new TermLookup(glossary, languages, LanguageOption.parse("--lang", lang));
    boolean first = true;
    for (Entry entry : lookup.find(phrase)) {
      if (!first) {
        spec.commandLine().getOut().println();
      }
      first = false;
      printer.print(
          TermExplainer.explain(
              entry.concept(), entry.term(), languages.of(entry.term().language())),
          entry.isInGlossary());
    }
  }
}
