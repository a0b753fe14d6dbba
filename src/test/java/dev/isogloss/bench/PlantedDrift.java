package dev.isogloss.bench;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Report;
import dev.isogloss.language.Folding;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Articles of several domains into which drift was planted: {@code NAME.LANGUAGE.md}, and beside it
 * {@code NAME.LANGUAGE.expected} with the renderings of each cluster.
 */
final class PlantedDrift {
  static final Path FOLDER = Path.of("src/test/resources/bench/drift");

  private PlantedDrift() {}

  /**
   * What was found of an article.
   *
   * @param planted how many clusters are planted
   * @param found how many of them have two renderings or more in one reported cluster
   * @param reported how many clusters are reported
   * @param right how many of them are planted ones
   * @param missed the planted clusters that were not found
   * @param wrong the reported ones that were not planted
   */
  record Row(
      String article,
      int planted,
      int found,
      int reported,
      int right,
      List<String> missed,
      List<String> wrong) {}

  static List<Row> measure(DriftRun run) {
    return DriftRun.files(FOLDER, ".md").stream().map(f -> measure(f, run)).toList();
  }

  private static Row measure(Path file, DriftRun run) {
    String[] name = file.getFileName().toString().split("\\.");
    SourceText text = DriftRun.read(file);
    Report report = run.check(text, Locale.forLanguageTag(name[1]));
    List<Set<String>> planted = planted(file.resolveSibling(name[0] + "." + name[1] + ".expected"));
    List<Set<String>> reported =
        report.clusters().stream()
            .filter(c -> isTold(c, report.findings()))
            .map(PlantedDrift::renderings)
            .toList();
    List<String> missed =
        planted.stream().filter(p -> !meetsAny(p, reported)).map(Object::toString).toList();
    List<String> wrong =
        reported.stream().filter(r -> !meetsAny(r, planted)).map(Object::toString).toList();
    return new Row(
        name[0] + "." + name[1],
        planted.size(),
        planted.size() - missed.size(),
        reported.size(),
        reported.size() - wrong.size(),
        missed,
        wrong);
  }

  private static boolean isTold(Cluster cluster, List<Finding> findings) {
    return findings.stream().anyMatch(f -> cluster.id().equals(f.concept()));
  }

  private static Set<String> renderings(Cluster cluster) {
    return cluster.renderings().stream()
        .map(Rendering::text)
        .map(PlantedDrift::key)
        .collect(Collectors.toSet());
  }

  private static String key(String rendering) {
    return rendering.equals(rendering.toLowerCase(Locale.ROOT))
        ? Folding.fold(rendering)
        : rendering.strip();
  }

  private static boolean meetsAny(Set<String> cluster, List<Set<String>> others) {
    return others.stream()
        .anyMatch(
            o -> {
              Set<String> shared = new HashSet<>(cluster);
              shared.retainAll(o);
              return shared.size() > 1;
            });
  }

  private static List<Set<String>> planted(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(
              l ->
                  Arrays.stream(l.split("\\|", -1))
                      .map(String::strip)
                      .map(PlantedDrift::key)
                      .collect(Collectors.toSet()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
