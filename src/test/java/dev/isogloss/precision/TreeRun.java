package dev.isogloss.precision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program says of one tree.
 *
 * @param tree the name of the tree
 * @param words in all its files, as the program counts them
 */
record TreeRun(String tree, int files, int words, List<Told> findings) {
  TreeRun {
    findings = List.copyOf(findings);
  }

  static TreeRun read(String tree, Path report) throws IOException {
    return of(tree, new ObjectMapper().readTree(report.toFile()));
  }

  static TreeRun of(String tree, JsonNode report) {
    int words = 0;
    for (JsonNode file : report.path("files")) {
      words += file.path("words").asInt();
    }
    List<Told> findings = new ArrayList<>();
    report.path("findings").forEach(f -> findings.add(Told.of(tree, f)));
    return new TreeRun(tree, report.path("files").size(), words, findings);
  }

  /** Those at minor and above, or the hints. */
  List<Told> of(boolean hints) {
    return findings.stream().filter(f -> f.hint() == hints).toList();
  }
}
