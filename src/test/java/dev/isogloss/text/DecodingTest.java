package dev.isogloss.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String RUSSIAN = "Закон масштабирования 😀";

  private final Decoding strict = new Decoding(CharsetGuesser.NONE);

  @Test
  void readsUtf8WithoutMark() throws Exception {
    DecodedText text = strict.decode(RUSSIAN.getBytes(UTF_8));

    assertThat(text.content()).isEqualTo(RUSSIAN);
    assertThat(text.encoding()).isEqualTo(new TextEncoding(UTF_8, false));
    assertThat(text.assumed()).isFalse();
  }

  @Test
  void keepsAReplacementCharacterThatStandsInTheFile() throws Exception {
    assertThat(strict.decode("a\uFFFDb".getBytes(UTF_8)).content()).isEqualTo("a\uFFFDb");
  }

  @Test
  void takesAnEmptyFileForUtf8() throws Exception {
    assertThat(strict.decode(new byte[0]).content()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void keepsTheByteOrderMarkOutOfTheText(String name) throws Exception {
    Charset charset = Charset.forName(name);
    byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(charset);

    DecodedText text = strict.decode(bytes);

    assertThat(text.content()).isEqualTo(RUSSIAN);
    assertThat(text.encoding()).isEqualTo(new TextEncoding(charset, true));
    assertThat(text.encoding().encode(text.content())).isEqualTo(bytes);
  }

  @Test
  void namesTheByteOfADamagedPlace() {
    byte[] bytes = "Закон расширения".getBytes(UTF_8);
    bytes[7] = (byte) 0xFF;
    assertThatThrownBy(() -> strict.decode(bytes))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("UTF-8 at byte offset 6");
  }

  @Test
  void namesTheByteOfASequenceThatTheFileCutsShort() {
    byte[] whole = "Закон".getBytes(UTF_8);
    byte[] bytes = Arrays.copyOf(whole, whole.length - 1);
    assertThatThrownBy(() -> strict.decode(bytes)).hasMessageContaining("byte offset 8");
  }

  @Test
  void neverTakesDamagedUtf8ForAnotherCharset() {
    byte[] bytes = "Закон расширения, €".getBytes(UTF_8);
    bytes[3] = 'x';
    Decoding eager = new Decoding(any -> Optional.of(ISO_8859_1));
    assertThatThrownBy(() -> eager.decode(bytes)).hasMessageContaining("byte offset 2");
  }

  @Test
  void countsTheMarkInTheByteOffset() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC0, 'b'};
    assertThatThrownBy(() -> strict.decode(bytes)).hasMessageContaining("byte offset 4");
  }

  @Test
  void refusesHalfASurrogatePairInUtf16() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0};
    assertThatThrownBy(() -> strict.decode(bytes))
        .hasMessageContaining("UTF-16LE at byte offset 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "%PDF-1.7 text", "\u0089PNG\r\n"})
  void refusesBinaryFiles(String content) {
    assertThatThrownBy(() -> strict.decode(content.getBytes(ISO_8859_1)))
        .hasMessageContaining("binary");
  }

  @Test
  void takesUtf16WithoutMarkForBinary() {
    assertThatThrownBy(() -> strict.decode("Hello".getBytes(UTF_16LE)))
        .hasMessageContaining("binary");
    assertThatThrownBy(() -> strict.decode("Hello".getBytes(UTF_16BE)))
        .hasMessageContaining("binary");
  }

  @Test
  void marksAGuess() throws Exception {
    Charset charset = Charset.forName("windows-1251");
    byte[] bytes = "Закон".getBytes(charset);

    DecodedText text = new Decoding(any -> Optional.of(charset)).decode(bytes);

    assertThat(text.content()).isEqualTo("Закон");
    assertThat(text.assumed()).isTrue();
    assertThat(text.encoding().encode(text.content())).isEqualTo(bytes);
  }

  @Test
  void refusesAGuessThatDoesNotGiveTheBytesBack() {
    byte[] bytes = {(byte) 0x87, (byte) 0x90, ' ', (byte) 0x87, (byte) 0x90};
    Decoding japanese = new Decoding(any -> Optional.of(Charset.forName("windows-31j")));
    assertThatThrownBy(() -> japanese.decode(bytes)).hasMessageContaining("byte offset 0");
  }

  @Test
  void saysWhichCharacterACharsetLacks() {
    TextEncoding encoding = new TextEncoding(Charset.forName("KOI8-R"), false);
    assertThatThrownBy(() -> encoding.encode("Цена: 5 ₽"))
        .isInstanceOfSatisfying(
            UnencodableTextException.class, e -> assertThat(e.offset()).isEqualTo(8))
        .hasMessageContaining("KOI8-R")
        .hasMessageContaining("U+20BD");
  }
}
