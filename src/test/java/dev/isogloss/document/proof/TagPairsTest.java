package dev.isogloss.document.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever takes out one tag of a pair takes the other. A slash is a paragraph's end. */
class TagPairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Two./; true; prose alone",
        "<div>/Two./</div>/; true; a pair with what is in it",
        "<div>/Two./; false; an opening tag alone",
        "Two./</div>/; false; a closing tag alone",
        "<hr>/; true; a tag that nobody closes",
        "<br />/; true; one that closes itself"
      })
  void tagsOfHtml(String stretch, boolean right, String why) {
    String page = "One./<div>/Two./</div>/<hr>/<br />/Three./";
    assertThat(isRight(page, stretch)).as(why).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{< tip >}}/Two./{{< /tip >}}/; true; a pair",
        "{{< tip >}}/Two./; false; its beginning",
        "Two./{{< /tip >}}/; false; its end",
        "{{< img a.png >}}/; true; one without an end",
        "{{< box />}}/; true; one that ends itself"
      })
  void shortcodes(String stretch, boolean right, String why) {
    String page =
        "One./{{< tip >}}/Two./{{< /tip >}}/{{< img a.png >}}/"
            + "{{< box />}}/{{< box >}}/Four./{{< /box >}}/Three./";
    assertThat(isRight(page, stretch)).as(why).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{% tip %}/Two./{% endtip %}/; true; a pair",
        "{% tip %}/Two./; false; its beginning",
        "Two./{% endtip %}/; false; its end",
        "{% include a %}/; true; one without an end"
      })
  void tagsOfTemplates(String stretch, boolean right, String why) {
    String page = "One./{% tip %}/Two./{% endtip %}/{% include a %}/Three./";
    assertThat(isRight(page, stretch)).as(why).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div>/<p>/Two./</p>/</div>/; true; both",
        "<p>/Two./</p>/; true; the inner",
        "</p>/</div>/; false; two ends",
        "<p>/Two./</p>/</div>/; false; one and the end of the other"
      })
  void pairsInPairs(String stretch, boolean right, String why) {
    String page = "One./<div>/<p>/Two./</p>/</div>/Three./";
    assertThat(isRight(page, stretch)).as(why).isEqualTo(right);
  }

  private static String written(String text) {
    return text.replaceAll("(?<=[.}>])/", "\n\n");
  }

  private static boolean isRight(String page, String stretch) {
    SourceText source = new SourceText("a.md", written(page));
    Document document = Documents.installed().parse(source, Locale.ENGLISH);
    String taken = written(stretch.strip());
    int at = source.content().indexOf(taken);
    Location place = new Location(source, new Span(at, at + taken.length()));
    Fix fix = document.pen().removeBlocks(place, Message.of("Out."), Safety.UNSAFE);
    return new Proof(document).of(List.of(fix)).isRight();
  }
}
