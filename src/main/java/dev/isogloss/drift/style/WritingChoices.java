package dev.isogloss.drift.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text may write in one of several ways, each of them right in its language. */
final class WritingChoices {
  private static final String MONTHS_RU =
      "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
  private static final String MONTHS_EN =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Set<String> ALL = Set.of();
  private static final Set<String> RU = Set.of("ru");
  private static final Set<String> EN = Set.of("en");

  /** All that is looked at. */
  static final List<Convention> LIST =
      List.of(
          new Convention(
              "Large numbers are grouped in several ways.",
              ALL,
              ways(
                  "10 000", "(?<![\\d.,] ?)\\d{2,3}(?:[ \u00a0\u202f\u2009]\\d{3})+(?![\\d,.]?\\d)",
                  "10,000", "(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,.]?\\d)",
                  "10000", "(?<![\\p{L}\\d.,#№/_-])\\d{5,7}(?![\\p{L}\\d/_-]|[.,]\\d)")),
          new Convention(
              "Decimals have a comma here and a point there.",
              RU,
              ways(
                  "1,5", "(?<![\\d.,])\\d{1,4},\\d{1,2}(?=[ \u00a0]?(?:%|\\p{Ll}))",
                  "1.5",
                      "(?<![\\d.,]|\\p{IsLatin}[- ])\\d{1,4}\\.\\d{1,2}(?=[ \u00a0]?(?:%|\\p{Ll}))")),
          new Convention(
              "The percent sign stands with a space here and without one there.",
              ALL,
              ways("5 %", "\\d[ \u00a0\u202f]%", "5%", "\\d%")),
          new Convention(
              "Dates are written in several ways.",
              RU,
              ways(
                  "31.12.2024", "(?<![\\d.])[0-3]?\\d\\.[01]\\d\\.(?:19|20)\\d\\d(?!\\d)",
                  "31 декабря 2024",
                      "(?<!\\d)[0-3]?\\d[ \u00a0]" + MONTHS_RU + "[ \u00a0](?:19|20)\\d\\d",
                  "2024-12-31", "(?<![\\d-])(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?![\\d-])")),
          new Convention(
              "Dates are written in several ways.",
              EN,
              ways(
                  "December 31, 2024", MONTHS_EN + " [0-3]?\\d, (?:19|20)\\d\\d",
                  "31 December 2024", "(?<!\\d)[0-3]?\\d " + MONTHS_EN + ",? (?:19|20)\\d\\d",
                  "2024-12-31", "(?<![\\d-])(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?![\\d-])")),
          new Convention(
              "Quotations stand in several kinds of quotation marks.",
              RU,
              ways(
                  "«…»", "(?<![\\p{L}«„])«[^«»„“]{1,300}»",
                  "„…“", "(?<![\\p{L}«„])„[^«»„“]{1,300}“")),
          new Convention(
              "Quotations stand in several kinds of quotation marks.",
              EN,
              ways("“…”", "“[^“”\"]{1,300}”", "\"…\"", "(?<!\\S)\"[^“”\"\n]{1,300}\"(?!\\w)")),
          new Convention(
              "Dashes are of several lengths.",
              RU,
              ways(
                  "— (em dash)", "(?<=\\S)[ \u00a0]—(?=[ \u00a0]\\S)",
                  "– (en dash)", "(?<=\\S)[ \u00a0]–(?=[ \u00a0]\\S)")),
          new Convention(
              "Dashes are written in several ways.",
              EN,
              ways(
                  "word—word", "(?<=\\p{L})—(?=\\p{L})",
                  "word – word", "(?<=\\p{L}) –(?= \\p{L})",
                  "word — word", "(?<=\\p{L}) —(?= \\p{L})")));

  private WritingChoices() {}

  /**
   * One thing with its ways.
   *
   * @param reason a sentence
   * @param languages where it is looked for; none for all
   * @param ways an example of each, with what it looks like
   */
  record Convention(String reason, Set<String> languages, Map<String, Pattern> ways) {
    boolean isOf(String language) {
      return languages.isEmpty() || languages.contains(language);
    }
  }

  private static Map<String, Pattern> ways(String... examples) {
    Map<String, Pattern> ways = new LinkedHashMap<>();
    for (int i = 0; i < examples.length; i += 2) {
      ways.put(examples[i], Pattern.compile(examples[i + 1]));
    }
    return ways;
  }
}
