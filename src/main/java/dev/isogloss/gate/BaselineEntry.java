package dev.isogloss.gate;

import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Finding;
import dev.isogloss.text.Location;
import java.util.Comparator;

/**
 * An accepted finding.
 *
 * @param file relative to the folder of the baseline, with {@code /} between its parts
 * @param text the beginning of what is there, for people
 * @param around what is around it; unknown in a baseline of 0.1.0
 */
public record BaselineEntry(
    String file, String check, String fingerprint, String text, Surroundings around)
    implements Comparable<BaselineEntry> {
  private static final int LONGEST_TEXT = 60;

  private static final Comparator<BaselineEntry> IN_ORDER =
      Comparator.comparing(BaselineEntry::file)
          .thenComparing(BaselineEntry::check)
          .thenComparing(BaselineEntry::fingerprint)
          .thenComparing(BaselineEntry::text)
          .thenComparing(entry -> entry.around().written());

  /**
   * The entry of a finding.
   *
   * @param file as the baseline names the file of the finding
   */
  static BaselineEntry of(Finding finding, String file) {
    return of(finding.check(), finding.fingerprint(), finding.at(), file);
  }

  /** The entry of a finding's evidence. */
  static BaselineEntry of(Alias alias, String file) {
    return of(alias.check(), alias.fingerprint(), alias.at(), file);
  }

  private static BaselineEntry of(String check, String fingerprint, Location at, String file) {
    String text = at.text().replaceAll("\\s+", " ").strip();
    int end = Math.min(text.length(), LONGEST_TEXT);
    int whole = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    String shown = whole < text.length() ? text.substring(0, whole) + "…" : text;
    return new BaselineEntry(file, check, fingerprint, shown, Surroundings.of(at));
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return IN_ORDER.compare(this, other);
  }
}
