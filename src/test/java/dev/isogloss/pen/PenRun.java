package dev.isogloss.pen;

import dev.isogloss.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What fixes have made of a page.
 *
 * @param outside whether bytes outside prose have changed
 * @param mended how many of its slips are right now
 * @param missed pieces of prose with a slip that is left
 * @param unasked pieces of prose whose slips are mended and that read another way than was asked
 */
record PenRun(
    MarkedPage page, boolean outside, int mended, List<String> missed, List<String> unasked) {
  /** Fixes pages in a folder, and compares. */
  static List<PenRun> of(List<MarkedPage> pages, Path folder, boolean unsafe) throws IOException {
    for (String language : List.of("ru", "en")) {
      Path own = Files.createDirectories(folder.resolve(language));
      for (MarkedPage page : pages) {
        if (page.language().equals(language)) {
          Path file = own.resolve(page.name());
          Files.createDirectories(file.getParent());
          Files.writeString(file, page.plain());
        }
      }
      fix(own, language, unsafe);
    }
    List<PenRun> runs = new ArrayList<>();
    for (MarkedPage page : pages) {
      Path file = folder.resolve(page.language()).resolve(page.name());
      runs.add(of(page, Files.readString(file)));
    }
    return runs;
  }

  private static void fix(Path folder, String language, boolean unsafe) {
    List<String> arguments = new ArrayList<>(List.of("fix"));
    if (unsafe) {
      arguments.add("--unsafe-fixes");
    }
    arguments.addAll(List.of("--target-lang", language));
    arguments.addAll(List.of("--glossary", MarkedPage.ROOT.resolve("glossary.csv").toString()));
    arguments.add(folder.toString());
    CommandLineRun.of(arguments);
  }

  private static PenRun of(MarkedPage page, String fixed) {
    List<String> prose = page.prose(fixed).orElse(List.of());
    List<String> missed = new ArrayList<>();
    List<String> unasked = new ArrayList<>();
    int mended = 0;
    for (int i = 0; i < prose.size(); i++) {
      String piece = page.pieces().get(i);
      int right = MarkedPage.mended(piece, prose.get(i));
      mended += right;
      String wanted = MarkedPage.wanted(piece);
      if (!wanted.equals(MarkedPage.read(prose.get(i)))) {
        (right < MarkedPage.slips(piece) ? missed : unasked)
            .add("%s: «%s» → «%s»".formatted(page.name(), piece, prose.get(i)));
      }
    }
    return new PenRun(page, prose.isEmpty() && !page.pieces().isEmpty(), mended, missed, unasked);
  }
}
