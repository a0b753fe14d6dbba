package dev.isogloss.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.message.Message;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the voice of messages and documentation: turns of phrase that nobody has to read twice. */
final class Voice {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)\\b(?:stands?|stood|tells? of|(?:is|are|was|no longer) told|is no(?! longer| lower| higher)"
              + "|in the place of|is due|notwithstanding)\\b");

  private Voice() {}

  /** Fails where a text has a forbidden phrase. */
  static void hold(String name, String text) {
    assertThat(FORBIDDEN.matcher(text).results().map(m -> m.group()).toList())
        .as("forbidden phrases of %s in: %s", name, text)
        .isEmpty();
  }

  /** Fails where a message, a title or a word on evidence has a forbidden phrase. */
  static void hold(List<Finding> findings) {
    for (Finding finding : findings) {
      Stream<Fix> fixes =
          Stream.concat(
              finding.fixes().stream(),
              finding.copies().stream().map(Copy::fixes).flatMap(List::stream));
      Stream.of(
              Stream.of(finding.message()),
              finding.related().stream().map(Related::message),
              fixes.map(Fix::title))
          .flatMap(messages -> messages)
          .flatMap(message -> Stream.concat(Stream.of(message), message.more().stream()))
          .map(Message::key)
          .distinct()
          .forEach(key -> hold(finding.check(), key));
    }
  }
}
