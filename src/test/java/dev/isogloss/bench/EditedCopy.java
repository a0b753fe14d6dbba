package dev.isogloss.bench;

import dev.isogloss.document.Documents;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.PassageFinder;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text with an edited copy of some of its lines behind it.
 *
 * @param before the lines that come first, the original among them
 * @param copy the lines that stand again
 */
record EditedCopy(String name, List<String> before, List<String> copy) {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /**
   * What is found of the copy.
   *
   * @param passages how many passages it falls into
   * @param lines which share of its lines that are not blank lies in them
   * @param folded which share of its words has a counterpart in the original
   */
  record Found(int passages, double lines, double folded) {
    String row() {
      return String.format(
          Locale.ROOT, "%d | %.1f %% | %.1f %%", passages, 100 * lines, 100 * folded);
    }
  }

  EditedCopy with(List<String> edited) {
    return new EditedCopy(name, before, edited);
  }

  Found find() {
    List<String> all = new ArrayList<>(before);
    all.addAll(copy);
    SourceText text = new SourceText(name, String.join("\n", all) + "\n");
    List<CopiedPassage> found = PassageFinder.find(Documents.installed().parse(text, RUSSIAN));
    return new Found(found.size(), covered(found, text), folded(found));
  }

  private double covered(List<CopiedPassage> found, SourceText text) {
    int lines = 0;
    int covered = 0;
    for (int number = before.size() + 1; number <= before.size() + copy.size(); number++) {
      Span line = text.line(number);
      if (!line.isEmpty()) {
        lines++;
        covered += found.stream().anyMatch(p -> p.copyPlace().span().overlaps(line)) ? 1 : 0;
      }
    }
    return (double) covered / lines;
  }

  private static double folded(List<CopiedPassage> found) {
    int words = found.stream().mapToInt(p -> p.copyWords().length()).sum();
    int equal = found.stream().mapToInt(CopiedPassage::equalWords).sum();
    return words == 0 ? 0 : (double) equal / words;
  }
}
