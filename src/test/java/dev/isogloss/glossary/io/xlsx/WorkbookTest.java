package dev.isogloss.glossary.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {
  private interface Sheets {
    void write(org.dhatim.fastexcel.Workbook book);
  }

  private static byte[] workbook(Sheets sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook book =
        new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0")) {
      sheets.write(book);
    }
    return bytes.toByteArray();
  }

  @Test
  void cellsKeepTheirRowAndColumn() throws Exception {
    byte[] bytes =
        workbook(
            book -> {
              Worksheet sheet = book.newWorksheet("terms");
              sheet.value(0, 1, "quay");
              sheet.value(2, 0, "a \"b\" & <c>");
              sheet.value(2, 27, 7);
              sheet.value(3, 0, "one\ntwo");
            });
    assertThat(Workbook.isOne(bytes)).isTrue();
    assertThat(Workbook.texts(bytes))
        .containsExactly("\tquay\n\n\"a \"\"b\"\" & <c>\"" + "\t".repeat(27) + "7\none; two\n");
  }

  @Test
  void sheetsWithoutACellAreLeftOut() throws Exception {
    byte[] bytes =
        workbook(
            book -> {
              book.newWorksheet("empty");
              book.newWorksheet("terms").value(0, 0, "quay");
              book.newWorksheet("more").value(0, 0, "pier");
            });
    assertThat(Workbook.texts(bytes)).containsExactly("quay\n", "pier\n");
  }

  @Test
  void whatCannotBeReadNamesTheRemedy() throws IOException {
    byte[] empty = workbook(book -> book.newWorksheet("empty"));
    assertThatThrownBy(() -> Workbook.texts(empty))
        .isInstanceOf(WorkbookException.class)
        .hasMessageContaining("save the glossary as a workbook (.xlsx) or as CSV");
    byte[] whole = workbook(book -> book.newWorksheet("terms").value(0, 0, "quay"));
    byte[] damaged = Arrays.copyOf(whole, whole.length / 3);
    assertThatThrownBy(() -> Workbook.texts(damaged)).isInstanceOf(WorkbookException.class);
  }

  @Test
  void anotherArchiveIsNoWorkbook() {
    assertThat(Workbook.isOne("PK\u0003\u0004 word/document.xml".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(Workbook.isOne(new byte[0])).isFalse();
  }
}
