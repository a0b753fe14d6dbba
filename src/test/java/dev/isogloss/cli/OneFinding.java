package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a report of each format, and says that it has one finding and no more, and which. */
final class OneFinding {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String check;
  private final String file;
  private final int line;
  private final String fixed;

  /** Reads what a format has written. */
  interface Reader {
    void read(byte[] report) throws Exception;
  }

  /**
   * @param file the end of its path
   * @param fixed what its fix writes
   */
  OneFinding(String check, String file, int line, String fixed) {
    this.check = check;
    this.file = file;
    this.line = line;
    this.fixed = fixed;
  }

  /** By the id of the format. */
  Map<String, Reader> readers() {
    Map<String, Reader> readers = new TreeMap<>();
    readers.put("text", this::text);
    readers.put("map", this::map);
    readers.put("json", this::json);
    readers.put("sarif", this::sarif);
    readers.put("junit", this::junit);
    readers.put("html", this::html);
    readers.put("markdown", this::markdown);
    readers.put("github", this::github);
    readers.put("gitlab", this::gitlab);
    readers.put("checkstyle", this::checkstyle);
    readers.put("rdjsonl", this::rdjsonl);
    readers.put("csv", this::csv);
    readers.put("csv-bom", this::markedCsv);
    readers.put("xlsx", this::xlsx);
    return readers;
  }

  private void text(byte[] report) {
    assertThat(string(report))
        .containsOnlyOnce("  " + check + "\n")
        .contains(file + ":" + line + ":", "\n1 finding in ", "+ │", fixed)
        .contains("Not shown: ", " in the baseline");
  }

  /** The map has no findings; it shows the renderings, one of them wrong. */
  private void map(byte[] report) {
    assertThat(string(report)).containsPattern("(?m)^  a нервная сеть ×");
  }

  private void json(byte[] report) throws IOException {
    JsonNode root = JSON.readTree(report);
    assertThat(root.get("findings")).hasSize(1);
    JsonNode finding = root.at("/findings/0");
    assertThat(finding.get("check").asText()).isEqualTo(check);
    assertThat(finding.get("file").asText()).endsWith(file);
    assertThat(finding.get("line").asInt()).isEqualTo(line);
    assertThat(finding.at("/fixes/0/edits/0/replacement").asText()).startsWith(fixed);
    assertThat(root.at("/summary/omitted/baseline").asInt()).isPositive();
  }

  private void sarif(byte[] report) throws IOException {
    JsonNode results = JSON.readTree(report).at("/runs/0/results");
    assertThat(results.findValuesAsText("ruleId")).containsExactly(check);
    JsonNode place = results.at("/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).endsWith(file);
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(line);
    assertThat(results.at("/0/fixes").toString()).contains(fixed);
  }

  private void junit(byte[] report) throws Exception {
    Element root = xml(report).getDocumentElement();
    NodeList failures = root.getElementsByTagName("failure");
    assertThat(failures.getLength()).isEqualTo(1);
    assertThat(root.getAttribute("failures")).isEqualTo("1");
    assertThat(failures.item(0).getTextContent()).contains(fixed);
  }

  private void html(byte[] report) {
    String page = string(report);
    assertThat(page)
        .contains("<h1>1 finding in 40 files</h1>", fixed)
        .contains("Not shown: ", " in the baseline");
    assertThat(Pattern.compile("<article ").matcher(page).results()).hasSize(1);
  }

  private void markdown(byte[] report) {
    String page = string(report);
    assertThat(page)
        .startsWith("## Isogloss: 1 finding in 40 files\n")
        .contains("<ins>" + fixed, "Not shown: ");
    assertThat(Pattern.compile("(?m)^\\| \\d+ \\| ").matcher(page).results()).hasSize(1);
    assertThat(page).contains("\n| " + line + " | ");
  }

  private void github(byte[] report) {
    List<String> commands =
        string(report).lines().filter(row -> row.matches("::(error|warning) .*")).toList();
    assertThat(commands).hasSize(1);
    assertThat(commands.get(0)).contains(file + ",line=" + line + ",", check);
  }

  private void gitlab(byte[] report) throws IOException {
    JsonNode issues = JSON.readTree(report);
    assertThat(issues.findValuesAsText("check_name")).containsExactly(check);
    assertThat(issues.at("/0/location/path").asText()).endsWith(file);
  }

  private void checkstyle(byte[] report) throws Exception {
    NodeList errors = xml(report).getElementsByTagName("error");
    assertThat(errors.getLength()).isEqualTo(1);
    assertThat(((Element) errors.item(0)).getAttribute("line")).isEqualTo("" + line);
    assertThat(((Element) errors.item(0)).getAttribute("source")).endsWith(check);
  }

  private void rdjsonl(byte[] report) throws IOException {
    assertThat(string(report).lines()).hasSize(1);
    JsonNode diagnostic = JSON.readTree(report);
    assertThat(diagnostic.at("/code/value").asText()).isEqualTo(check);
    assertThat(diagnostic.at("/location/range/start/line").asInt()).isEqualTo(line);
    assertThat(diagnostic.at("/suggestions/0/text").asText()).startsWith(fixed);
  }

  private void csv(byte[] report) throws IOException {
    CSVFormat withHeader = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(string(report), withHeader)) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).get("check")).isEqualTo(check);
      assertThat(rows.get(0).get("line")).isEqualTo("" + line);
      assertThat(rows.get(0).get("replacement")).startsWith(fixed);
    }
  }

  private void markedCsv(byte[] report) throws IOException {
    assertThat(report).startsWith(0xef, 0xbb, 0xbf);
    csv(Arrays.copyOfRange(report, 3, report.length));
  }

  private void xlsx(byte[] report) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(report))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).as("a head and a finding").hasSize(2);
      assertThat(rows.get(1).stream().map(cell -> cell == null ? "" : cell.getText()))
          .contains(check)
          .anyMatch(cell -> cell.startsWith(fixed));
    }
  }

  private static Document xml(byte[] report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(report));
  }

  private static String string(byte[] report) {
    return new String(report, StandardCharsets.UTF_8);
  }

  /** Reads a report, and names the format if it is not as it should be. */
  static void require(String format, Reader reader, byte[] report) {
    try {
      reader.read(report);
    } catch (AssertionError e) {
      throw new AssertionError(format + ": " + e.getMessage(), e);
    } catch (Exception e) {
      throw new IllegalStateException(format, e);
    }
  }
}
