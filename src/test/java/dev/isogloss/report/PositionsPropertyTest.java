package dev.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.report.reviewdog.ReviewdogReporter;
import dev.isogloss.report.sarif.SarifReporter;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Wherever a finding stands, platforms find the same text there. */
class PositionsPropertyTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "й", "規", "🚀", "e\u0301", " ", "\n", "\r\n", "{", "\u2028")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  /** An offset that splits no character and no line ending. */
  private static int whole(String text, int number) {
    int at = Math.floorMod(number, text.length() + 1);
    boolean inside =
        at > 0
            && at < text.length()
            && (Character.isLowSurrogate(text.charAt(at))
                || text.charAt(at) == '\n' && text.charAt(at - 1) == '\r');
    return inside ? at - 1 : at;
  }

  private static Finding finding(String text, int a, int b) {
    int from = whole(text, a);
    int to = whole(text, b);
    Span span = new Span(Math.min(from, to), Math.max(from, to));
    Location at = new Location(new SourceText("a.md", text), span);
    return Reports.finding(at, Severity.MINOR, "Here.");
  }

  private static JsonNode write(Reporter.OfText reporter, Finding finding) throws IOException {
    return JSON.readTree(
        Reports.write(reporter, Reports.of(finding.at().source(), List.of(finding))));
  }

  @Property
  void bytesOfReviewdog(@ForAll("texts") String text, @ForAll int a, @ForAll int b)
      throws IOException {
    Finding finding = finding(text, a, b);
    JsonNode range =
        write(new ReviewdogReporter(SampleReport.TOOL, Reports.FOLDER), finding)
            .at("/location/range");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int start = offset(bytes, range.get("start"));
    int end = offset(bytes, range.get("end"));
    assertThat(new String(bytes, start, end - start, StandardCharsets.UTF_8))
        .isEqualTo(finding.at().text());
  }

  private static int offset(byte[] bytes, JsonNode position) {
    int at = 0;
    for (int line = 1; line < position.get("line").asInt(); at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    return at + position.get("column").asInt() - 1;
  }

  @Property
  void codeUnitsOfSarif(@ForAll("texts") String text, @ForAll int a, @ForAll int b)
      throws IOException {
    Finding finding = finding(text, a, b);
    JsonNode region =
        write(new SarifReporter(SampleReport.TOOL, Reports.RULES, Reports.FOLDER), finding)
            .at("/runs/0/results/0/locations/0/physicalLocation/region");
    String[] lines = text.split("(?<=\n)", -1);
    assertThat(
            text.substring(
                offset(lines, region.get("startLine"), region.get("startColumn")),
                offset(lines, region.get("endLine"), region.get("endColumn"))))
        .isEqualTo(finding.at().text());
  }

  private static int offset(String[] lines, JsonNode line, JsonNode column) {
    int at = column.asInt() - 1;
    for (int i = 0; i < line.asInt() - 1; i++) {
      at += lines[i].length();
    }
    return at;
  }

  @Property
  void aJoinedFixIsTheFix(
      @ForAll("texts") String text, @ForAll @Size(max = 8) List<Integer> numbers) {
    SourceText source = new SourceText("a.md", text);
    List<Integer> offsets =
        List.copyOf(new TreeSet<>(numbers.stream().map(n -> whole(text, n)).toList()));
    List<Edit> edits =
        java.util.stream.IntStream.range(0, offsets.size() / 2)
            .mapToObj(i -> new Span(offsets.get(2 * i), offsets.get(2 * i + 1)))
            .map(span -> new Edit(new Location(source, span), "<" + span.start() + ">"))
            .toList();
    StringBuilder fixed = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      Span span = edits.get(i).at().span();
      fixed.replace(span.start(), span.end(), edits.get(i).replacement());
    }
    JoinedFix.of(new Fix(Message.of("Change."), Safety.SAFE, edits))
        .ifPresentOrElse(
            joined ->
                assertThat(
                        text.substring(0, joined.at().span().start())
                            + joined.text()
                            + text.substring(joined.at().span().end()))
                    .isEqualTo(fixed.toString()),
            () -> assertThat(edits).isEmpty());
  }
}
