package dev.isogloss.document.mdx.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line asks for to go on in a block quote, q, or a list item, by its columns. */
class ContainersTest {
  private static Containers containers(String kinds) {
    return new Containers(
        kinds.isEmpty()
            ? List.of()
            : List.of(kinds.split(" ")).stream()
                .map(k -> k.equals("q") ? -1 : Integer.parseInt(k))
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``;`  a`; 0; in nothing a line begins at once",
        "q;`> a`; 2; behind the mark and a space",
        "q;`>a`; 1; behind the mark",
        "q;` > a`; 3; with a space before",
        "q;`>`; 1; an empty line of it",
        "q;`a`; -1; another line",
        "q;`  `; -1; a blank one",
        "2;`  a`; 2; behind its columns",
        "2;`   a`; 2; and no more",
        "2;` a`; -1; less is another line",
        "2;`a`; -1; as none is",
        "2;`\ta`; 1; a tab is four columns",
        "4;`\ta`; 1; all of them",
        "5;`\ta`; -1; and no more",
        "6;`  \ta`; -1; or fewer behind a space",
        "4;`  \ta`; 3; up to the next stop",
        "2;` `; 1; a blank line is in it",
        "2;``; 0; an empty one too",
        "q 2;`>   a`; 4; one in the other",
        "q 2;`> a`; -1; of which both count",
        "2 q;`  > a`; 4; the other way round",
        "2 2;`    a`; 4; two of a kind",
        "2 2;`   a`; -1; of which both count",
        "q 2;`> \ta`; 3; columns count from the start of the line"
      })
  void aLineGoesOn(String kinds, String line, int expected, String why) {
    String text = line == null ? "" : line;
    Containers containers = containers(kinds == null ? "" : kinds);
    assertThat(containers.enter(text, 0)).as(why).isEqualTo(expected);
    assertThat(containers.enter("xx\n" + text, 3))
        .as(why + ", in a later line")
        .isEqualTo(expected < 0 ? -1 : expected + 3);
    assertThat(containers.enter(text + "\n", 0)).as(why + ", and one behind").isEqualTo(expected);
  }

  @Test
  void theOutermostIsFirst() {
    BlockQuote quote = new BlockQuote();
    ListItem item = new ListItem();
    item.setContentIndent(3);
    Paragraph paragraph = new Paragraph();
    quote.appendChild(item);
    item.appendChild(paragraph);
    assertThat(Containers.of(paragraph)).isEqualTo(containers("q 3"));
  }
}
