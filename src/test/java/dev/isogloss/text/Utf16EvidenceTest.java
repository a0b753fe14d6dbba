package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf16EvidenceTest {
  private static final String TEXT = "Term;Translation\r\nquay;причал\r\n";

  @Test
  void bothByteOrdersAreTold() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      assertThat(Utf16Evidence.charset(TEXT.getBytes(charset))).hasValue(charset);
    }
  }

  @Test
  void otherBytesAreNot() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, Charset.forName("windows-1251"), StandardCharsets.UTF_16
        }) {
      assertThat(Utf16Evidence.charset(TEXT.getBytes(charset))).as(charset.name()).isEmpty();
    }
    assertThat(Utf16Evidence.charset(new byte[] {1, 0, 0, 7, 0, 10, 0, 1})).isEmpty();
    assertThat(Utf16Evidence.charset(new byte[0])).isEmpty();
  }
}
