package dev.isogloss.language.ru;

import dev.isogloss.language.WritingChoice;
import dev.isogloss.language.WritingChoice.Topic;
import java.util.List;

/** What a Russian text may write in one of several ways. */
final class RussianChoices {
  private static final String MONTHS =
      "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";

  static final List<WritingChoice> ALL =
      List.of(
          WritingChoice.GROUPING,
          WritingChoice.of(
              "Decimals have a comma here and a point there.",
              "1,5",
              "(?<![\\d.,])\\d{1,4},\\d{1,2}(?=[ \u00a0]?(?:%|\\p{Ll}))",
              "1.5",
              "(?<![\\d.,]|\\p{IsLatin}[- ])\\d{1,4}\\.\\d{1,2}(?=[ \u00a0]?(?:%|\\p{Ll}))"),
          WritingChoice.PERCENT,
          WritingChoice.of(
              "Dates are written in several ways.",
              "31.12.2024",
              "(?<![\\d.])[0-3]?\\d\\.[01]\\d\\.(?:19|20)\\d\\d(?!\\d)",
              "31 декабря 2024",
              "(?<!\\d)[0-3]?\\d[ \u00a0]" + MONTHS + "[ \u00a0](?:19|20)\\d\\d",
              "2024-12-31",
              "(?<![\\d-])(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?![\\d-])"),
          WritingChoice.of(
                  "Quotations are in several kinds of quotation marks.",
                  "«…»",
                  "(?<![\\p{L}«„])«[^«»„“]{1,300}»",
                  "„…“",
                  "(?<![\\p{L}«„])„[^«»„“]{1,300}“")
              .about(Topic.QUOTES),
          WritingChoice.of(
                  "The reader is addressed with a capital letter in some places only.",
                  "вы",
                  "(?<![\\p{L}-])(?:вы|вас|вам|вами|ваш\\p{L}{0,3})(?![\\p{L}-])",
                  "Вы",
                  "(?<=[\\p{L}\\d,;)»][ \u00a0])(?:Вы|Вас|Вам|Вами|Ваш\\p{Ll}{0,3})(?![\\p{L}-])")
              .about(Topic.POLITE_CAPITAL),
          WritingChoice.of(
                  "Dashes are of several lengths.",
                  "— (em dash)",
                  "(?<=\\S)[ \u00a0]—(?=[ \u00a0]\\S)",
                  "– (en dash)",
                  "(?<=\\S)[ \u00a0]–(?=[ \u00a0]\\S)")
              .about(Topic.DASH));

  private RussianChoices() {}
}
