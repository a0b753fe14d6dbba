package dev.isogloss.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases of a file in {@code src/test/resources/documents}. */
final class DocumentFixtures {
  private static final Pattern CASE =
      Pattern.compile(
          "^## ([^\\n]+)\\n\\n````source\\n(.*?)^````\\n\\n````segments\\n(.*?)^````$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /** One case: a source and the segments expected of it. */
  record Case(String name, String source, List<String> segments) {
    @Override
    public String toString() {
      return name;
    }
  }

  private DocumentFixtures() {}

  static Stream<Case> read(String name) {
    try (InputStream in = DocumentFixtures.class.getResourceAsStream("/documents/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CASE.matcher(text).results().map(DocumentFixtures::toCase);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case toCase(MatchResult result) {
    List<String> segments = Arrays.asList(result.group(3).strip().split("\n"));
    return new Case(result.group(1), result.group(2), segments);
  }
}
