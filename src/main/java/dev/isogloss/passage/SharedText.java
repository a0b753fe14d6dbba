package dev.isogloss.passage;

import dev.isogloss.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the documents of a run share.
 *
 * @param passages those that stand in a document before, by name, copies within one document aside
 * @param common paragraphs that stand in many
 */
public record SharedText(List<CopiedPassage> passages, List<CommonBlock> common) {
  public SharedText {
    passages = List.copyOf(passages);
    common = List.copyOf(common);
  }

  /**
   * Compares documents with each other. The result does not depend on their order.
   *
   * @param documents of different names
   */
  public static SharedText of(Collection<Words> documents) {
    List<Words> texts =
        documents.stream().sorted(Comparator.comparing(w -> w.source().name())).toList();
    List<List<Span>> within =
        texts.stream()
            .map(w -> PassageFinder.find(w).stream().map(CopiedPassage::copyWords).toList())
            .toList();
    List<CopiedPassage> passages = PassageFinder.across(texts, within);
    List<CommonBlock> common = CommonBlocks.find(texts, groups(texts, passages));
    return new SharedText(
        passages.stream().filter(p -> !isCommon(p, common)).toList(), common);
  }

  /** Of each text the number of the text that more than half of it is a copy of, or its own. */
  private static int[] groups(List<Words> texts, List<CopiedPassage> passages) {
    Map<Words, Integer> numbers = new IdentityHashMap<>();
    int[] groups = new int[texts.size()];
    for (int i = 0; i < groups.length; i++) {
      numbers.put(texts.get(i), i);
      groups[i] = i;
    }
    Map<Long, Integer> shared = new HashMap<>();
    for (CopiedPassage passage : passages) {
      int copy = Objects.requireNonNull(numbers.get(passage.copy()));
      int original = Objects.requireNonNull(numbers.get(passage.original()));
      long pair = (long) copy << Integer.SIZE | original;
      int words = shared.merge(pair, passage.copyWords().length(), Integer::sum);
      if (words * 2 > passage.copy().count()) {
        groups[copy] = groups[original];
      }
    }
    return groups;
  }

  /** Whether a passage is one of the common paragraphs and no more. */
  private static boolean isCommon(CopiedPassage passage, List<CommonBlock> common) {
    Span here = passage.copyPlace().span();
    int covered =
        common.stream()
            .flatMap(b -> b.places().stream())
            .filter(p -> p.at().source() == passage.copy().source())
            .filter(p -> here.contains(p.at().span()))
            .mapToInt(p -> p.at().span().length())
            .sum();
    return covered * 10 > here.length() * 9;
  }
}
