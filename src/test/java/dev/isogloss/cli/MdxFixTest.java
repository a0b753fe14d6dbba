package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.print.Terminal;
import dev.isogloss.document.mdx.MdxJudge;
import dev.isogloss.document.mdx.MdxJudge.Page;
import dev.isogloss.document.mdx.MdxJudge.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of MDX that compiles still compiles when everything that can be fixed is fixed. */
class MdxFixTest {
  @TempDir Path folder;

  @Test
  void pagesStillCompileAfterAllFixes() throws IOException {
    List<Page> pages = MdxJudge.pages(MdxJudge.PAGES);
    for (Page page : pages) {
      Files.writeString(folder.resolve(page.name()), page.content());
    }
    fix();
    List<Page> fixed = MdxJudge.pages(folder);
    List<Verdict> before = MdxJudge.judge(pages);
    List<Verdict> after = MdxJudge.judge(fixed);
    List<String> broken =
        IntStream.range(0, pages.size())
            .filter(i -> before.get(i).error() == null && after.get(i).error() != null)
            .mapToObj(i -> after.get(i).name() + ": " + after.get(i).error())
            .toList();
    assertThat(broken).isEmpty();
    assertThat(changed(pages, fixed)).isGreaterThan(10);
  }

  /** What is behind the place where a page is malformed is no prose. */
  @Test
  void whatIsNotUnderstoodStays() throws IOException {
    for (Page page : malformed().toList()) {
      Files.writeString(folder.resolve(page.name()), page.content());
    }
    fix();
    for (Page page : malformed().toList()) {
      String fixed = Files.readString(folder.resolve(page.name()));
      assertThat(fixed).contains(page.content().substring(page.content().indexOf("нет")));
      assertThat(fixed).as(page.name()).isNotEqualTo(page.content());
    }
  }

  private static Stream<Page> malformed() {
    return MdxJudge.pages(MdxJudge.PAGES).stream().filter(p -> p.name().startsWith("malformed"));
  }

  private void fix() {
    StringWriter errors = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("fix", folder.toString(), "--unsafe-fixes"));
    int status =
        Main.run(
            Terminal.NONE,
            new PrintWriter(new StringWriter()),
            new PrintWriter(errors),
            arguments.toArray(String[]::new));
    assertThat(status).as(errors.toString()).isLessThan(2);
  }

  private static long changed(List<Page> pages, List<Page> fixed) {
    return IntStream.range(0, pages.size())
        .filter(i -> !pages.get(i).content().equals(fixed.get(i).content()))
        .count();
  }
}
