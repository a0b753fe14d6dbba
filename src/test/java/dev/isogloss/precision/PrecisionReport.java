package dev.isogloss.precision;

import dev.isogloss.bench.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Measures how much of what the program says on public trees is right, in three steps: {@code run
 * TREES NAME…} runs it over trees, {@code draw TREES SET COUNT SEED minor|hints JUDGED} prints what
 * is drawn and not judged yet, {@code table TREES SET COUNT SEED minor|hints JUDGED} writes the
 * section of {@code reports/precision.md}. TREES is the folder of the trees, JUDGED the file of the
 * judgements.
 */
public final class PrecisionReport {
  private static final Path REPORT = Path.of("reports", "precision.md");
  private static final String TITLE = "# What is said on real trees, judged\n";

  private PrecisionReport() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Trees trees = Trees.in(Path.of(args[1]));
    if (args[0].equals("run")) {
      for (String tree : List.of(args).subList(2, args.length)) {
        trees.run(tree);
      }
      return;
    }
    String set = args[2];
    boolean hints = args[5].equals("hints");
    List<TreeRun> runs = trees.runs(set);
    Draw draw = new Draw(Long.parseLong(args[4]));
    List<List<Told>> drawn = draw.of(runs, hints, Integer.parseInt(args[3]));
    Table table = new Table(runs, drawn, judged(Path.of(args[6])));
    if (args[0].equals("draw")) {
      System.out.print(new Sheet(trees.folder()).of(table.unjudged()));
      return;
    }
    int open = table.unjudged().size();
    if (open > 0) {
      System.err.println(open + " of the findings that were drawn are not judged.");
    }
    new Section(REPORT, TITLE)
        .write(set + " " + args[5], table.byCheck(hints) + "\n" + table.byTree(hints));
  }

  private static Map<String, Judgement> judged(Path file) throws IOException {
    return Files.exists(file) ? Judgement.read(file) : Map.of();
  }
}
