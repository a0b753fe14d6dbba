package dev.isogloss.document.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.Document;
import dev.isogloss.document.mdx.MdxJudge.Page;
import dev.isogloss.document.mdx.MdxJudge.Verdict;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what is read as prose with the tree of MDX itself. {@code -Dmdx.tree=FOLDER} compares
 * the pages of a folder as well.
 */
class MdxJudgeTest {
  private static final MdxFormat FORMAT = new MdxFormat();

  /** Pages that do not compile: their names begin so. */
  private static final String MALFORMED = "malformed";

  @TestFactory
  Stream<DynamicTest> pagesAgreeWithTheJudge() {
    List<Page> pages = withLineEndings(MdxJudge.pages(MdxJudge.PAGES));
    List<Verdict> verdicts = MdxJudge.judge(pages);
    return IntStream.range(0, pages.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    pages.get(i).name(), () -> check(pages.get(i), verdicts.get(i))));
  }

  @Test
  void thereAreManyPages() {
    assertThat(MdxJudge.pages(MdxJudge.PAGES)).hasSizeGreaterThanOrEqualTo(40);
  }

  private static List<Page> withLineEndings(List<Page> pages) {
    List<Page> all = new ArrayList<>(pages);
    for (Page page : pages) {
      String windows = page.content().replace("\n", "\r\n");
      all.add(new Page(page.name() + " with CRLF", windows, page.plugins()));
    }
    return all;
  }

  private static void check(Page page, Verdict verdict) {
    if (page.name().startsWith(MALFORMED)) {
      assertThat(verdict.error()).isNotNull();
      return;
    }
    assertThat(verdict.error()).isNull();
    assertThat(ours(page, verdict)).isEqualTo(theirs(page, verdict));
  }

  private static String ours(Page page, Verdict verdict) {
    Document document = FORMAT.parse(new SourceText(page.name(), page.content()), Locale.ROOT);
    return compared(ProseCover.of(document), page, verdict);
  }

  private static String theirs(Page page, Verdict verdict) {
    return compared(ProseCover.of(verdict), page, verdict);
  }

  private static String compared(BitSet prose, Page page, Verdict verdict) {
    ProseCover.setAside(prose, page.content(), verdict);
    return ProseCover.show(prose, page.content());
  }

  @Test
  void pagesOfAFolderAgreeWithTheJudge() {
    String folder = System.getProperty("mdx.tree");
    Assumptions.assumeTrue(folder != null, "No folder is named by -Dmdx.tree.");
    List<Page> pages =
        MdxJudge.pages(Path.of(folder)).stream()
            .map(p -> new Page(p.name(), p.content(), List.of("directive", "docusaurus")))
            .toList();
    List<Verdict> verdicts = MdxJudge.judge(pages);
    List<String> different = new ArrayList<>();
    int compiled = 0;
    for (int i = 0; i < pages.size(); i++) {
      if (verdicts.get(i).error() == null) {
        compiled++;
        String ours = ours(pages.get(i), verdicts.get(i));
        String theirs = theirs(pages.get(i), verdicts.get(i));
        if (!ours.equals(theirs)) {
          different.add(pages.get(i).name() + ": " + difference(ours, theirs));
        }
      }
    }
    assertThat(different).as("of %d pages, %d compile", pages.size(), compiled).isEmpty();
  }

  private static String difference(String ours, String theirs) {
    int at = 0;
    while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at)) {
      at++;
    }
    return around(ours, at) + " is " + around(theirs, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
  }
}
