package dev.isogloss.report.text;

import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The notes under a finding: how it can be mended and where else it shows. */
final class Evidence {
  private static final int SHOWN = 3;
  private static final int QUOTE = 32;

  private Evidence() {}

  static List<String> of(Finding finding) {
    List<String> notes = new ArrayList<>();
    fix(finding, notes);
    copies(finding, notes);
    related(finding, notes);
    return notes;
  }

  /**
   * The index of the fix that a person would take first: the first that can be applied, or none.
   */
  static int shownFix(Finding finding) {
    return finding.firstFix(Safety.UNSAFE).orElse(finding.fixes().isEmpty() ? -1 : 0);
  }

  /** A safe fix shows in its diff; the others need a word. */
  private static void fix(Finding finding, List<String> notes) {
    int shown = shownFix(finding);
    for (int i = 0; i < finding.fixes().size(); i++) {
      Fix fix = finding.fixes().get(i);
      Safety safety = finding.safety(i);
      if (i != shown) {
        notes.add("or, " + label(safety) + ": " + MessageText.of(fix.title()));
      } else if (safety != Safety.SAFE) {
        notes.add(label(safety) + ": " + MessageText.of(fix.title()));
      }
    }
  }

  private static String label(Safety safety) {
    return switch (safety) {
      case SAFE -> "safe fix";
      case UNSAFE -> "unsafe fix";
      case DISPLAY_ONLY -> "by hand";
    };
  }

  private static void copies(Finding finding, List<String> notes) {
    if (!finding.copies().isEmpty()) {
      List<Location> places = finding.copies().stream().map(Copy::at).toList();
      boolean elsewhere =
          places.stream().anyMatch(at -> !at.source().equals(finding.at().source()));
      String copies =
          places.size() == 1 ? "also in the copy at line " : "also in the copies at lines ";
      String what = elsewhere ? "also at " : copies;
      notes.add(what + list(places, at -> line(finding, at)));
    }
  }

  private static void related(Finding finding, List<String> notes) {
    Map<String, List<Location>> byMessage = new LinkedHashMap<>();
    for (Related related : finding.related()) {
      byMessage
          .computeIfAbsent(MessageText.of(related.message()), message -> new ArrayList<>())
          .add(related.at());
    }
    byMessage.entrySet().stream()
        .limit(SHOWN)
        .map(e -> "see " + list(e.getValue(), at -> quoted(finding, at)) + ": " + e.getKey())
        .forEach(notes::add);
  }

  private static String list(List<Location> places, Function<Location, String> print) {
    List<String> shown = places.stream().distinct().map(print).toList();
    int more = shown.size() - SHOWN;
    return more <= 0
        ? String.join(", ", shown)
        : String.join(", ", shown.subList(0, SHOWN)) + " and " + more + " more";
  }

  private static String line(Finding finding, Location at) {
    return elsewhere(finding, at) + at.start().line();
  }

  private static String quoted(Finding finding, Location at) {
    String place = elsewhere(finding, at) + at.start().line() + ":" + at.start().column();
    return place + " «" + Cut.tail(at.text().strip(), QUOTE) + "»";
  }

  private static String elsewhere(Finding finding, Location at) {
    return at.source().equals(finding.at().source()) ? "" : at.source().name() + ":";
  }
}
