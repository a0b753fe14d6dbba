package dev.isogloss.cli;

import dev.isogloss.cli.option.AllowEmptyOption;
import dev.isogloss.cli.option.GlossaryOption;
import dev.isogloss.cli.option.LanguageOption;
import dev.isogloss.cli.option.ThresholdOption;
import dev.isogloss.cli.option.WrittenGlossary;
import dev.isogloss.cli.print.GlossaryFile;
import dev.isogloss.cli.print.Inputs;
import dev.isogloss.cli.print.Messages;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.drift.Suggestion;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.project.gate.NothingRead;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
      "before you use it: the evidence is beside it.",
      "",
      "Example: isogloss glossary suggest docs/ru --output glossaries/new.yml"
    })
final class SuggestCommand implements Callable<Integer> {
  /** A person reads what is proposed, so it may be less sure than what a check reports. */
  private static final double LEAST_SURE = 0.5;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders to look at.")
  private List<Path> paths = List.of();

  @Mixin private GlossaryOption glossaries = new GlossaryOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ThresholdOption drift = new ThresholdOption();

  @Mixin private WrittenGlossary output = new WrittenGlossary();

  @Mixin private AllowEmptyOption empty = new AllowEmptyOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    GlossaryFile file = output.file();
    try (Session session = new Session(settings())) {
      List<SourceText> texts = new ArrayList<>();
      List<FoundFile> files = session.files();
      new Inputs(session.inputs(files)).refuse(file.file(), "The glossary");
      if (empty.refuses(NothingRead.of(session, files), spec.commandLine().getErr())) {
        Messages.print(session, spec.commandLine().getErr());
        return ExitStatus.ERROR;
      }
      session.forEach(files, (source, index) -> texts.add(source.text()));
      List<Suggestion> suggestions = Suggestion.of(session.drift(texts));
      write(suggestions, file);
      Messages.print(session, spec.commandLine().getErr());
      return session.problems().isEmpty() ? ExitStatus.CLEAN : ExitStatus.ERROR;
    }
  }

  private Settings settings() {
    return Settings.plain(
            paths,
            glossaries.files().stream().map(SourceId::of).toList(),
            language.languages(),
            Objects.requireNonNullElse(drift.threshold(), LEAST_SURE))
        .withColumns(glossaries.columns());
  }

  private void write(List<Suggestion> suggestions, GlossaryFile file) {
    Map<Concept, List<String>> evidence = new IdentityHashMap<>();
    suggestions.forEach(
        s -> evidence.put(s.concept(), s.evidence().stream().map(MessageText::of).toList()));
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
