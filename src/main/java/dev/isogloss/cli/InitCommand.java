package dev.isogloss.cli;

import dev.isogloss.config.ConfigFile;
import dev.isogloss.config.ConfigTemplate;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.ProjectSurvey;
import dev.isogloss.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    ConfigTemplate template = new ProjectSurvey(folder).template();
    try {
      Files.writeString(file, template.text(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ProjectException(file + " cannot be written; check the permissions of the folder.");
    }
    var out = spec.commandLine().getOut();
    out.println("Wrote " + SafeText.line(file.toString().replace('\\', '/')) + ".");
    out.println("  languages: " + orNone(String.join(", ", template.languages())));
    out.println("  glossaries: " + orNone(String.join(", ", template.glossaries())));
    out.println(
        "Next: isogloss check, then isogloss check --update-baseline to accept what is old.");
    return ExitStatus.CLEAN;
  }

  private static String orNone(String list) {
    return list.isEmpty() ? "none found" : SafeText.line(list);
  }
}
