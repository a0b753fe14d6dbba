package dev.isogloss.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes of a file say before its charset is known. */
class EvidenceTest {
  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void aNulOrASignatureIsBinary() {
    assertThat(BinaryEvidence.isBinary(bytes('a', 0))).isTrue();
    assertThat(BinaryEvidence.isBinary(bytes())).isFalse();
    assertThat(BinaryEvidence.isBinary("%PDF-1.4 and more".getBytes(ISO_8859_1))).isTrue();
    assertThat(BinaryEvidence.isBinary("a %PDF-1.4".getBytes(ISO_8859_1))).isFalse();
    assertThat(BinaryEvidence.isBinary("GIF8".getBytes(ISO_8859_1))).isTrue();
  }

  private static boolean hasManyControls(int length, int value, int count) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'a');
    Arrays.fill(bytes, 0, count, (byte) value);
    return BinaryEvidence.hasManyControls(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 14, 27, 31, 127})
  void oneControlInAHundredIsNotMany(int value) {
    assertThat(hasManyControls(100, value, 1)).isFalse();
    assertThat(hasManyControls(100, value, 2)).isTrue();
    assertThat(hasManyControls(300, value, 3)).isFalse();
    assertThat(hasManyControls(300, value, 4)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10, 11, 12, 13, 32, 126, 128, 255})
  void whiteSpaceAndLettersAreNoControls(int value) {
    assertThat(hasManyControls(100, value, 50)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "C3 A9, true, two bytes",
    "E2 82 AC, true, three",
    "F0 9F 98 80, true, four",
    "61 62, false, letters of ASCII say nothing",
    "C3 A9 00, true, nor does a zero",
    "C3 A9 E9, false, as many broken ones as whole ones",
    "C3 A9 C3 A9 E9, true, more whole ones than broken ones",
    "C3, false, one that the end breaks off",
    "E2 82, false, of any length",
    "C3 61, false, one without its second byte",
    "E2 82 61, false, or its third",
    "F0 9F 98 C0, false, or its fourth",
    "C1 A9, false, an overlong one",
    "C2 A9, true, the first that is not",
    "F5 80 80 80, false, one beyond Unicode",
    "F4 80 80 80, true, the last that is not",
    "DF BF, true, the last of two",
    "E0 A0 80, true, the first of three",
    "EF BF BD, true, the last of three",
    "F0 90 80 80, true, the first of four",
    "A9 A9, false, bytes that continue nothing"
  })
  void wholeSequencesAreUtf8(String hex, boolean expected, String why) {
    int[] values = Arrays.stream(hex.split(" ")).mapToInt(h -> Integer.parseInt(h, 16)).toArray();
    assertThat(Utf8Evidence.isDamagedUtf8(bytes(values))).as(why).isEqualTo(expected);
  }
}
