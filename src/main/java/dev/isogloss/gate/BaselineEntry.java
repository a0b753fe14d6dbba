package dev.isogloss.gate;

import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Finding;
import java.util.Comparator;

/**
 * An accepted finding.
 *
 * @param file relative to the folder of the baseline, with {@code /} between its parts
 * @param text the beginning of what is there, for people
 */
public record BaselineEntry(String file, String check, String fingerprint, String text)
    implements Comparable<BaselineEntry> {
  private static final int LONGEST_TEXT = 60;

  private static final Comparator<BaselineEntry> IN_ORDER =
      Comparator.comparing(BaselineEntry::file)
          .thenComparing(BaselineEntry::check)
          .thenComparing(BaselineEntry::fingerprint)
          .thenComparing(BaselineEntry::text);

  /**
   * The entry of a finding.
   *
   * @param file as the baseline names the file of the finding
   */
  public static BaselineEntry of(Finding finding, String file) {
    String text = finding.at().text().replaceAll("\\s+", " ").strip();
    int end = Math.min(text.length(), LONGEST_TEXT);
    int whole = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    String shown = whole < text.length() ? text.substring(0, whole) + "…" : text;
    return new BaselineEntry(file, finding.check(), finding.fingerprint(), shown);
  }

  /** The entry of a finding's evidence. */
  BaselineEntry known(Alias alias) {
    return new BaselineEntry(file, alias.check(), alias.fingerprint(), text);
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return IN_ORDER.compare(this, other);
  }
}
