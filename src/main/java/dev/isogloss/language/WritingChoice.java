package dev.isogloss.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text may write in one of several ways, each of them right in its language.
 *
 * @param reason a sentence that says what is mixed
 * @param ways an example of each, with what it looks like
 * @param topic what a house may have decided about it
 */
public record WritingChoice(String reason, Map<String, Pattern> ways, Topic topic) {
  /** What a choice is about, as far as {@link HouseStyle} knows it. */
  public enum Topic {
    OTHER,
    /** The first way has the small letter, the second the capital. */
    POLITE_CAPITAL,
    DASH,
    QUOTES
  }

  /** How large numbers are grouped. */
  public static final WritingChoice GROUPING =
      of(
          "Large numbers are grouped in several ways.",
          "10 000",
          "(?<![\\d.,] ?)\\d{2,3}(?:[ \u00a0\u202f\u2009]\\d{3})+(?![\\d,.]?\\d)",
          "10,000",
          "(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,.]?\\d)",
          "10000",
          "(?<![\\p{L}\\d.,#№/_-])\\d{5,7}(?![\\p{L}\\d/_-]|[.,]\\d)");

  /** The space before the percent sign. */
  public static final WritingChoice PERCENT =
      of(
          "The percent sign has a space in some places only.",
          "5 %",
          "\\d[ \u00a0\u202f]%",
          "5%",
          "\\d%");

  /** Those that every language has. */
  static final List<WritingChoice> EVERYWHERE = List.of(GROUPING, PERCENT);

  public WritingChoice {
    ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
  }

  /**
   * A choice.
   *
   * @param ways examples, each followed by the regular expression of what it stands for
   */
  public static WritingChoice of(String reason, String... ways) {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (int i = 0; i < ways.length; i += 2) {
      patterns.put(ways[i], Pattern.compile(ways[i + 1]));
    }
    return new WritingChoice(reason, patterns, Topic.OTHER);
  }

  /** The same as a choice about a topic. */
  public WritingChoice about(Topic of) {
    return new WritingChoice(reason, ways, of);
  }
}
