package dev.isogloss.bench;

import dev.isogloss.eval.GoldItem;
import dev.isogloss.eval.GoldReader;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The drift of the annotated real article that can be found without a glossary. */
final class DriftArticle {
  static final Path ANNOTATION = Corpus.shared("gold/bitter-religion.lines-1-36.jsonl");
  private static final Path ARTICLE = Corpus.shared("corpus/bitter-religion.ru.txt");

  private DriftArticle() {}

  /**
   * What was found.
   *
   * @param items annotated places that should change and are detectable as drift
   * @param atStrays how many of them are places of renderings that a finding would change
   * @param anywhere how many of them are any place of a finding, the proposed rendering's too
   * @param clusters findings with a place in the annotated lines
   * @param right how many of those have a place that a person marked as wrong
   */
  record Result(
      int items,
      int atStrays,
      int anywhere,
      int clusters,
      int right,
      List<String> missed,
      List<String> wrong) {}

  static Result measure(DriftRun run) {
    SourceText article = DriftRun.read(ARTICLE);
    List<GoldItem> gold = new GoldReader(DriftRun.read(ANNOTATION), article).read();
    int last = gold.stream().mapToInt(g -> g.at().start().line()).max().orElseThrow();
    List<GoldItem> faults = gold.stream().filter(g -> !g.preferred()).toList();
    List<GoldItem> items = faults.stream().filter(g -> g.detectable().equals("drift")).toList();
    List<Finding> findings =
        run.check(article).findings().stream()
            .filter(f -> all(f).stream().anyMatch(p -> p.start().line() <= last))
            .toList();
    List<Location> strays = findings.stream().flatMap(f -> strays(f).stream()).toList();
    List<Location> all = findings.stream().flatMap(f -> all(f).stream()).toList();
    List<String> missed =
        items.stream().filter(i -> !meets(i, all)).map(i -> i.at().text()).toList();
    List<Finding> wrong =
        findings.stream()
            .filter(f -> faults.stream().noneMatch(g -> !g.lowConfidence() && meets(g, all(f))))
            .toList();
    return new Result(
        items.size(),
        (int) items.stream().filter(i -> meets(i, strays)).count(),
        items.size() - missed.size(),
        findings.size(),
        findings.size() - wrong.size(),
        missed,
        wrong.stream().map(f -> MessageText.of(f.message())).toList());
  }

  private static boolean meets(GoldItem item, List<Location> places) {
    return places.stream().anyMatch(p -> p.span().overlaps(item.at().span()));
  }

  private static List<Location> all(Finding finding) {
    return Stream.concat(Stream.of(finding.at()), finding.related().stream().map(Related::at))
        .toList();
  }

  /** The place of the finding, and the others that do not have the proposed rendering. */
  private static List<Location> strays(Finding finding) {
    List<Location> places = new ArrayList<>(List.of(finding.at()));
    finding.related().stream()
        .filter(r -> !MessageText.of(r.message()).startsWith("Proposed"))
        .forEach(r -> places.add(r.at()));
    return places;
  }
}
