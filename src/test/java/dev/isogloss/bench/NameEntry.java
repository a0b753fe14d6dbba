package dev.isogloss.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A name in Latin letters without marks, and its Russian spelling.
 *
 * @param latin small letters a to z
 * @param russian in small letters, {@code ё} as {@code е}
 */
record NameEntry(String latin, String russian) {
  /** The list of names that stands beside the project, if at all. */
  static final Path FILE = Path.of("../shared/data/names/wd_russian_16");

  /** Reads lines of a Latin name, the letters of the Russian one and a count, tabs between. */
  static List<NameEntry> read(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(line -> List.of(line.split("\t", -1)))
        .map(f -> new NameEntry(plain(f.get(0)), f.get(1).replace(" ", "").replace('ё', 'е')))
        .filter(n -> n.latin().matches("[a-z]+") && n.russian().matches("[а-я]+"))
        .distinct()
        .toList();
  }

  private static String plain(String latin) {
    String bare = latin.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace("ß", "ss");
    return Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** Sorts names into halves: the same each time, and the same for names that differ by marks. */
  boolean isForTuning() {
    CRC32 crc = new CRC32();
    crc.update(latin.getBytes(StandardCharsets.US_ASCII));
    return crc.getValue() % 2 == 0;
  }
}
