package dev.isogloss.check.repeat;

import dev.isogloss.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a paragraph of a page around an article looks like: words, some of them open.
 *
 * @param parts the first of them a word
 * @param fromStart whether the paragraph begins with it
 * @param toEnd whether the paragraph ends with it
 */
record BlockPattern(List<Part> parts, boolean fromStart, boolean toEnd) {
  private static final int LONGEST_GAP = 8;
  private static final String GAP = "...";

  /**
   * A word, or a gap.
   *
   * @param words any of which is there; none in a gap
   * @param beginning whether the word only begins so
   */
  record Part(List<String> words, boolean beginning) {
    Part {
      words = List.copyOf(words);
    }

    boolean isGap() {
      return words.isEmpty();
    }

    boolean fits(String word) {
      return beginning ? words.stream().anyMatch(word::startsWith) : words.contains(word);
    }
  }

  BlockPattern {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a line of a list.
   *
   * @throws IllegalArgumentException if it does not begin with a word
   */
  static BlockPattern parse(String line) {
    List<Part> parts = new ArrayList<>();
    for (String item : line.split(" ")) {
      if (item.equals(GAP)) {
        parts.add(new Part(List.of(), false));
      } else if (item.contains("/") || item.endsWith("*")) {
        boolean beginning = item.endsWith("*");
        String words = beginning ? item.substring(0, item.length() - 1) : item;
        parts.add(new Part(Stream.of(words.split("/")).map(Folding::fold).toList(), beginning));
      } else {
        BlockWords.of(item).forEach(w -> parts.add(new Part(List.of(w), false)));
      }
    }
    if (parts.isEmpty() || parts.get(0).isGap() || parts.get(0).beginning()) {
      throw new IllegalArgumentException("The pattern «" + line + "» does not begin with a word.");
    }
    return new BlockPattern(parts, line.startsWith("^"), line.endsWith("$"));
  }

  /** The words with which it may begin. */
  List<String> firstWords() {
    return parts.get(0).words();
  }

  /** Whether a paragraph has it from one of its words on. */
  boolean fits(List<String> words, int at) {
    return (!fromStart || at == 0) && fits(words, at, 0);
  }

  private boolean fits(List<String> words, int at, int part) {
    if (part == parts.size()) {
      return !toEnd || at == words.size();
    }
    if (parts.get(part).isGap()) {
      boolean open = part == parts.size() - 1 && !toEnd;
      for (int skip = 0; !open && skip <= LONGEST_GAP && at + skip <= words.size(); skip++) {
        if (fits(words, at + skip, part + 1)) {
          return true;
        }
      }
      return open;
    }
    return at < words.size()
        && parts.get(part).fits(words.get(at))
        && fits(words, at + 1, part + 1);
  }
}
