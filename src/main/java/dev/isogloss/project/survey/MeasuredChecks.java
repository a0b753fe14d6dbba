package dev.isogloss.project.survey;

import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How often each check reports something in the texts of a folder. One that does so very often
 * either meets a habit of the house or is wrong there, and in both cases should not fail a gate
 * before somebody has looked at it.
 */
final class MeasuredChecks {
  /** So many findings in a thousand words are too many to begin with. */
  private static final double MOST = 3;

  /** Fewer findings say nothing about a habit. */
  private static final int FEWEST = 20;

  /** So many files, evenly out of all, are enough for an estimate. */
  private static final int FILES = 60;

  private MeasuredChecks() {}

  /**
   * The checks that report too much, with what was measured, for people.
   *
   * @param files all texts of the folder
   * @param languages BCP 47 tags of the texts
   */
  static SortedMap<String, String> noisy(List<Path> files, List<String> languages) {
    List<Locale> locales = languages.stream().map(Locale::forLanguageTag).toList();
    Settings settings = Settings.plain(files, List.of(), locales, null);
    List<FoundFile> sample =
        sample(files).stream().map(file -> new FoundFile(file, file.toString())).toList();
    try (Session session = new Session(settings)) {
      Report report = session.run(sample, done -> {}).report();
      int words = report.files().stream().mapToInt(file -> file.words()).sum();
      Map<String, Long> counts =
          report.findings().stream()
              .filter(f -> f.severity() != Severity.NEUTRAL)
              .collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.counting()));
      SortedMap<String, String> noisy = new TreeMap<>();
      counts.forEach(
          (check, count) -> {
            double rate = words == 0 ? 0 : count * 1000.0 / words;
            if (count >= FEWEST && rate > MOST) {
              noisy.put(check, count + " in " + words + " words");
            }
          });
      return noisy;
    }
  }

  private static List<Path> sample(List<Path> files) {
    int step = Math.max(1, files.size() / FILES);
    return IntStream.iterate(0, i -> i < files.size(), i -> i + step).mapToObj(files::get).toList();
  }
}
