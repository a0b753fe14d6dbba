package dev.isogloss.concordance;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order the lines are read. */
public enum Order {
  /** As they are in the files. */
  place,
  /** By the words before, the nearest first. */
  left,
  /** By the words behind. */
  right,
  /** By the form of the term. */
  form;

  /** The lines in this order; lines that it does not tell apart keep theirs. */
  public List<Line> sorted(List<Line> lines) {
    Collator collator = Collator.getInstance(Locale.ROOT);
    return this == place
        ? lines
        : lines.stream().sorted(Comparator.comparing(this::key, collator::compare)).toList();
  }

  private String key(Line line) {
    return switch (this) {
      case place -> "";
      case left -> nearestFirst(line.left());
      case right -> line.right().strip();
      case form -> line.form();
    };
  }

  private static String nearestFirst(String left) {
    List<String> words = new ArrayList<>(List.of(left.strip().split("\\s+", -1)));
    Collections.reverse(words);
    return String.join(" ", words);
  }
}
