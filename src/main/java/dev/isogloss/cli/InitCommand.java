package dev.isogloss.cli;

import dev.isogloss.config.ConfigFile;
import dev.isogloss.config.ConfigTemplate;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.survey.ProjectSurvey;
import dev.isogloss.project.survey.Workflow;
import dev.isogloss.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a first configuration. */
@Command(
    name = "init",
    description = "Look at a folder and write a commented isogloss.yml for it.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = "",
      description = "The folder of the project. Default: the working folder.")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Write over a file that exists.")
  private boolean force;

  @Option(
      names = "--ci",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Write the file of the CI system, too. Default.")
  private boolean ci;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path file = folder.resolve(ConfigFile.NAME);
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new ProjectException(folder + " is not a folder; name the folder of the project.");
    }
    if (Files.exists(file) && !force) {
      throw new ProjectException(file + " exists; edit it, or write over it with --force.");
    }
    ProjectSurvey survey = new ProjectSurvey(folder, new InstalledLanguages());
    ConfigTemplate template = survey.template();
    var out = spec.commandLine().getOut();
    write(file, template.text());
    out.println("Wrote " + shown(file) + ".");
    out.println("  languages: " + orNone(String.join(", ", template.languages())));
    survey.generator().ifPresent(name -> out.println("  site generator: " + name));
    out.println("  glossaries: " + orNone(String.join(", ", template.glossaries())));
    template
        .hints()
        .forEach((check, why) -> out.println("  a hint for now: " + check + ", " + why));
    Optional<Workflow> workflow = ci ? Workflow.of(folder) : Optional.empty();
    workflow.ifPresent(
        w -> {
          Path target = folder.resolve(w.path());
          write(target, w.text());
          out.println(
              "Wrote " + shown(target) + ": put the address of Isogloss's repository in it.");
        });
    out.println(
        "Next: isogloss check, then isogloss check --update-baseline to accept what is old.");
    return ExitStatus.CLEAN;
  }

  private static String shown(Path file) {
    return SafeText.line(file.toString().replace('\\', '/'));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ProjectException(file + " cannot be written; check the permissions of the folder.");
    }
  }

  private static String orNone(String list) {
    return list.isEmpty() ? "none found" : SafeText.line(list);
  }
}
