package dev.isogloss.cli;

import dev.isogloss.drift.Suggestion;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes glossary entries for what the texts call by several names. */
@Command(
    name = "suggest",
    description = "Propose entries for what the texts call by several names.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "All files are looked at together. An entry prefers the rendering that the texts use most",
      "and forbids the others; where it is less sure, it calls them deprecated. Read each entry",
      "before you use it: the evidence stands beside it.",
      "",
      "Example: isogloss glossary suggest docs/ru --output glossaries/new.yml"
    })
final class SuggestCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders to look at.")
  private List<Path> paths = List.of();

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "A glossary whose concepts are not proposed again. May be given several times.")
  private List<Path> glossaries = List.of();

  @Option(
      names = "--target-lang",
      paramLabel = "TAG",
      description = "The language of the files, as a BCP 47 tag. Detected when left out.")
  private @Nullable String targetLanguage;

  @Option(
      names = "--drift-threshold",
      paramLabel = "SCORE",
      description = "How sure the entries must be, from 0 to 1. Default: 0.6.")
  private @Nullable Double threshold;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where the glossary goes: .yml, .json, .csv, .tsv or .tbx. Default: YAML to standard output.")
  private @Nullable Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    GlossaryFile file = GlossaryFile.of(output);
    DriftThreshold.require(threshold);
    try (Session session = new Session(settings())) {
      List<SourceText> texts = new ArrayList<>();
      session.forEach(session.files(), (source, index) -> texts.add(source.text()));
      List<Suggestion> suggestions = Suggestion.of(session.drift(texts));
      write(suggestions, file);
      Messages.print(session, spec.commandLine().getErr());
      return session.problems().isEmpty() ? ExitStatus.CLEAN : ExitStatus.ERROR;
    }
  }

  private Settings settings() {
    Locale language = LanguageTag.parse("--target-lang", targetLanguage);
    List<Locale> languages = language == null ? List.of() : List.of(language);
    return Settings.plain(
        paths, glossaries.stream().map(SourceId::of).toList(), languages, threshold);
  }

  private void write(List<Suggestion> suggestions, GlossaryFile file) {
    Map<Concept, List<String>> evidence = new IdentityHashMap<>();
    suggestions.forEach(s -> evidence.put(s.concept(), s.evidence()));
    Glossary glossary = new Glossary(suggestions.stream().map(Suggestion::concept).toList());
    file.write(glossary, c -> evidence.getOrDefault(c, List.of()), spec.commandLine().getOut());
    spec.commandLine()
        .getErr()
        .println(
            suggestions.isEmpty()
                ? "isogloss: The texts name each thing by one name, as far as can be seen."
                : "isogloss: %d %s proposed."
                    .formatted(
                        suggestions.size(), suggestions.size() == 1 ? "entry is" : "entries are"));
  }
}
