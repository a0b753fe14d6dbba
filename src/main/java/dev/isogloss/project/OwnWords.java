package dev.isogloss.project;

import dev.isogloss.config.Config;
import dev.isogloss.config.ConfigFile;
import dev.isogloss.text.SourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The project's own words: a file with a base form a line. Lines that begin with # are comments. A
 * file that is not made yet has none.
 *
 * @param file as messages print it
 */
public record OwnWords(Path file) {
  private static final String NAME = "isogloss.words";

  /**
   * Those of the configuration that a run would find; {@value #NAME} where it names no file.
   *
   * @param config by an option; null where it was left out
   * @throws ProjectException if one is named that does not exist
   */
  public static OwnWords of(ConfigLocator locator, @Nullable Path config) {
    return locator.find(config).map(OwnWords::configured).orElse(new OwnWords(Path.of(NAME)));
  }

  private static OwnWords configured(Path file) {
    Config config = new ConfigFile(Checks.ids()).read(new DiskSources().text(SourceId.of(file)));
    return of(config, Objects.requireNonNullElse(file.getParent(), Path.of("")));
  }

  /** Those of a configuration. */
  static OwnWords of(Config config, Path folder) {
    return new OwnWords(folder.resolve(Objects.requireNonNullElse(config.words(), NAME)));
  }

  /**
   * The words, in the order of the file.
   *
   * @throws ProjectException if the file cannot be read
   */
  List<String> read() {
    return lines().stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private List<String> lines() {
    return Files.exists(file)
        ? new DiskSources().text(SourceId.of(file)).content().lines().toList()
        : List.of();
  }

  /**
   * Writes the words that the file lacks behind those that it has; nothing else of it changes.
   *
   * @return the words that were written
   * @throws ProjectException if one is no single word, or the file cannot be written
   */
  public List<String> add(List<String> words) {
    List<String> known = new ArrayList<>(read());
    List<String> added = new ArrayList<>();
    for (String word : words) {
      if (word.isBlank()
          || word.startsWith("#")
          || word.chars().anyMatch(Character::isWhitespace)) {
        throw new ProjectException("«" + word + "» is not one word; name each word by itself.");
      }
      if (!known.contains(word)) {
        known.add(word);
        added.add(word);
      }
    }
    if (!added.isEmpty()) {
      append(added);
    }
    return added;
  }

  private void append(List<String> words) {
    try {
      boolean open = Files.exists(file) && !endsLine(Files.readString(file));
      Files.writeString(
          file,
          (open ? "\n" : "") + String.join("\n", words) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new ProjectException(
          file
              + " cannot be written; name a file in a folder that may be written by the key words.");
    }
  }

  private static boolean endsLine(String content) {
    return content.isEmpty() || content.endsWith("\n");
  }
}
