package dev.isogloss.finding.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Argument.Place;
import dev.isogloss.finding.message.Message;
import dev.isogloss.report.SampleReport;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report of several texts goes through bytes and stays what it is. */
class ReportCodecTest {
  private static final Message MESSAGE =
      Message.of(
              "{0} {1} {2} {3} {4}",
              Argument.texts(List.of("one", "два")),
              Argument.count(3),
              new Place(2, 70),
              Argument.term("закон"),
              Argument.counted(List.of(Argument.name("закон", 4), Argument.name("law", 0))))
          .then(Message.of("And more."));

  private static final Report REPORT =
      SampleReport.report()
          .withProblems(List.of(new Problem("lost.md", "does not exist.")))
          .mapFindings(finding -> finding.withMessage(finding.message().then(MESSAGE)));

  private static final Map<SourceId, SourceText> KNOWN =
      Map.of(
          SampleReport.ARTICLE.id(), SampleReport.ARTICLE,
          SampleReport.HOSTILE.id(), SampleReport.HOSTILE);

  private static Report readBack(Texts texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportCodec.write(REPORT, bytes);
    return ReportCodec.read(new ByteArrayInputStream(bytes.toByteArray()), texts);
  }

  private static SourceText known(SourceId id, String digest) throws IOException {
    SourceText text = KNOWN.get(id);
    if (text == null || !text.digest().equals(digest)) {
      throw new IOException(id + " has changed.");
    }
    return text;
  }

  @Test
  void isTheSameAfterwards() throws IOException {
    assertThat(readBack(ReportCodecTest::known)).isEqualTo(REPORT);
  }

  @Test
  void theTextsAreTheirOwnNotCopies() throws IOException {
    assertThat(readBack(ReportCodecTest::known).findings())
        .allSatisfy(f -> assertThat(KNOWN.values()).anyMatch(text -> text == f.at().source()));
  }

  @Test
  void aTextThatIsNotKnownIsAnError() {
    assertThatThrownBy(() -> readBack(Texts.of(SampleReport.ARTICLE)))
        .isInstanceOf(IOException.class)
        .hasMessage("The report is about another text.");
  }
}
