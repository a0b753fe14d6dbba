package dev.isogloss.git;

import dev.isogloss.gate.GateException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/** The program git, for repositories that JGit cannot read. */
final class GitProgram {
  private final WorkTree tree;

  GitProgram(WorkTree tree) {
    this.tree = tree;
  }

  /** Whether a repository names its objects by SHA-256, which JGit does not know. */
  static boolean isNeeded(WorkTree tree) {
    FileBasedConfig config =
        new FileBasedConfig(null, tree.commonDir().resolve("config").toFile(), FS.DETECTED);
    try {
      config.load();
    } catch (IOException | ConfigInvalidException e) {
      return false;
    }
    String format = config.getString("extensions", null, "objectformat");
    return format != null && !format.equals("sha1");
  }

  /**
   * What a command prints; empty if it fails.
   *
   * @throws GateException if there is no such program
   */
  Optional<String> ask(String... words) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "-C", tree.root().toString(), "--no-optional-locks"));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("LC_ALL", "C");
    return output(started(builder));
  }

  private Process started(ProcessBuilder builder) {
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new GateException(
          "The repository "
              + tree.root()
              + " names its objects by SHA-256, which needs the program git; put it on the PATH.");
    }
  }

  private static Optional<String> output(Process process) throws IOException {
    try (InputStream in = process.getInputStream()) {
      String printed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("it was interrupted", e);
    }
  }
}
