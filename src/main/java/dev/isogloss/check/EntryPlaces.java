package dev.isogloss.check;

import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.glossary.Use;
import dev.isogloss.text.Glob;
import java.util.List;
import java.util.Locale;

/** The places to which a glossary entry can be limited. */
final class EntryPlaces {
  private EntryPlaces() {}

  /**
   * Whether a segment is in one of the places: a glob that fits the end of the path from any of its
   * folders, the ending of the file name, or {@value Use#HEADINGS}. No place is every place.
   */
  static boolean include(List<String> only, Segment segment, Context context) {
    String path = context.document().source().id().path();
    return only.isEmpty() || only.stream().anyMatch(place -> isAt(place, segment, path));
  }

  private static boolean isAt(String place, Segment segment, String path) {
    if (place.equals(Use.HEADINGS)) {
      return segment.role() == Role.HEADING;
    }
    boolean ending = place.chars().allMatch(Character::isLetterOrDigit);
    return ending
        ? path.toLowerCase(Locale.ROOT).endsWith("." + place.toLowerCase(Locale.ROOT))
        : fitsAnyEnd(Glob.of(place), path);
  }

  private static boolean fitsAnyEnd(Glob glob, String path) {
    for (int from = 0; from >= 0 && from < path.length(); from = next(path, from)) {
      if (glob.fits(path.substring(from))) {
        return true;
      }
    }
    return false;
  }

  private static int next(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }
}
