package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentTest {
  @ParameterizedTest
  @CsvSource({
    "<!-- a -->, a, without its marks",
    "<!---->, '', an empty one",
    "<!--->, ->, what opens and closes at once does not close",
    "<!-- a, a, one that is never closed",
    "<!-- a --, a --, nor without its bracket"
  })
  void aCommentOfHtmlIsWhatItsMarksEnclose(String file, String text, String why) {
    Span whole = new Span(0, file.length());
    assertThat(Comment.ofHtml(whole, file)).as(why).isEqualTo(new Comment(whole, text));
  }
}
