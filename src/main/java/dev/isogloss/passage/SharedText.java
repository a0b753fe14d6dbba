package dev.isogloss.passage;

import dev.isogloss.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What the documents of a run share.
 *
 * @param passages those that are in a document before, by name, copies within one document aside
 * @param common paragraphs that are in many
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
        documents.stream().sorted(Comparator.comparing(w -> w.source().id())).toList();
    List<List<Span>> within =
        texts.stream()
            .map(w -> PassageFinder.find(w).stream().map(CopiedPassage::copyWords).toList())
            .toList();
    List<CopiedPassage> passages = PassageFinder.across(texts, within);
    List<CommonBlock> common = CommonBlocks.find(texts);
    return new SharedText(passages.stream().filter(p -> !isCommon(p, common)).toList(), common);
  }

  /** Whether a passage is one of the common paragraphs and no more. */
  private static boolean isCommon(CopiedPassage passage, List<CommonBlock> common) {
    Span here = passage.copyPlace().span();
    int covered =
        common.stream()
            .flatMap(b -> b.places().stream())
            .filter(p -> p.at().source().equals(passage.copy().source()))
            .filter(p -> here.contains(p.at().span()))
            .mapToInt(p -> p.at().span().length())
            .sum();
    return covered * 10 > here.length() * 9;
  }
}
