package dev.isogloss.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/russian.md} promises nothing that no fixture shows. */
class RussianPageTest {
  private static final Path PAGE = Path.of("docs/russian.md");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)#]+)#([^)]+)\\)");

  /** A link to a section of a file. */
  private record Link(String text, Path file, String anchor) {}

  @Test
  void everyLinkLeadsToAFixture() throws IOException {
    List<Link> links = links(Files.readString(PAGE));
    assertThat(links).hasSizeGreaterThan(40);
    for (Link link : links) {
      List<String> sections = sections(link.file());
      assertThat(sections).as("sections of %s", link.file()).contains(link.text());
      assertThat(link.anchor()).isEqualTo(anchor(link.text()));
    }
  }

  @Test
  void everyHandledPhenomenonHasATest() throws IOException {
    List<String> rows = rows("## Matching", "## Not handled");
    assertThat(rows).hasSizeGreaterThan(40).allSatisfy(r -> assertThat(links(r)).isNotEmpty());
  }

  @Test
  void everyOtherOneTellsWhatIsWanted() throws IOException {
    List<String> rows = rows("## Not handled", "An entry cannot yet");
    assertThat(rows).isNotEmpty();
    for (String row : rows) {
      String[] cells = row.substring(1).split("\\|");
      assertThat(cells).as(row).hasSize(5).allSatisfy(c -> assertThat(c).isNotBlank());
      assertThat(cells[3].strip()).as("got and wanted in %s", row).isNotEqualTo(cells[4].strip());
    }
  }

  /** The rows of the tables between two lines, without their heads. */
  private static List<String> rows(String from, String to) throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).containsSubsequence(from, to);
    return page.substring(page.indexOf(from), page.indexOf(to))
        .lines()
        .filter(l -> l.startsWith("|") && !l.startsWith("|---") && !l.startsWith("| phenomenon"))
        .toList();
  }

  private static List<Link> links(String text) {
    List<Link> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(text);
    while (matcher.find()) {
      Path file = PAGE.resolveSibling(matcher.group(2)).normalize();
      links.add(new Link(matcher.group(1), file, matcher.group(3)));
    }
    return links;
  }

  private static List<String> sections(Path fixture) throws IOException {
    assertThat(fixture).exists();
    return FixtureReader.read(Files.readAllLines(fixture)).cases().stream()
        .map(FixtureCase::name)
        .toList();
  }

  /** As forges make it: small letters, no punctuation but hyphens, hyphens for spaces. */
  private static String anchor(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}_\\- ]", "")
        .replace(' ', '-');
  }
}
