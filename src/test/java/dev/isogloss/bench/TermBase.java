package dev.isogloss.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The entries of a bilingual word list with the columns sourceString and targetString. */
final class TermBase {
  /**
   * An entry.
   *
   * @param russian its renderings; where the list explains in brackets, without the explanation
   */
  record Entry(String id, String english, List<String> russian) {}

  private TermBase() {}

  static List<Entry> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Entry> entries = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file)) {
      for (CSVRecord row : format.parse(in)) {
        entries.add(
            new Entry(
                row.get(0), plain(row.get("sourceString")), variants(row.get("targetString"))));
      }
    }
    return entries;
  }

  private static List<String> variants(String target) {
    return Arrays.stream(target.split(" : ", -1)).map(TermBase::plain).distinct().toList();
  }

  private static String plain(String term) {
    return term.replaceAll("\\s*[\\[(][^])]*[])]", "").strip();
  }
}
