package dev.isogloss.language.en;

import dev.isogloss.language.WritingChoice;
import java.util.List;

/** What an English text may write in one of several ways. */
final class EnglishChoices {
  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  static final List<WritingChoice> ALL =
      List.of(
          WritingChoice.GROUPING,
          WritingChoice.PERCENT,
          WritingChoice.of(
              "Dates are written in several ways.",
              "December 31, 2024",
              MONTHS + " [0-3]?\\d, (?:19|20)\\d\\d",
              "31 December 2024",
              "(?<!\\d)[0-3]?\\d " + MONTHS + ",? (?:19|20)\\d\\d",
              "2024-12-31",
              "(?<![\\d-])(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?![\\d-])"),
          WritingChoice.of(
                  "Quotations are in several kinds of quotation marks.",
                  "“…”",
                  "“[^“”\"]{1,300}”",
                  "\"…\"",
                  "(?<!\\S)\"[^“”\"\n]{1,300}\"(?!\\w)")
              .about(WritingChoice.Topic.QUOTES),
          WritingChoice.of(
              "Dashes are written in several ways.",
              "word—word",
              "(?<=\\p{L})—(?=\\p{L})",
              "word – word",
              "(?<=\\p{L}) –(?= \\p{L})",
              "word — word",
              "(?<=\\p{L}) —(?= \\p{L})"));

  private EnglishChoices() {}
}
