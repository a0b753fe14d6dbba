package dev.isogloss.drift.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A list of words of one language that comes with the program. */
final class WordList {
  private static final String FOLDER = "/dev/isogloss/drift/";

  private WordList() {}

  /**
   * The lines of a list, without comments and blank ones; none where the language has no such list.
   *
   * @param name what the list holds: the first part of the name of its file
   */
  static List<String> lines(String name, Locale language) {
    String file = FOLDER + name + "." + language.getLanguage() + ".txt";
    var stream = WordList.class.getResourceAsStream(file);
    if (stream == null) {
      return List.of();
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
