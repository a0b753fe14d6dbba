package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecodingPropertyTest {
  @Property
  void anyBytesAreReadAndWrittenBackExactlyOrRefused(
      @ForAll byte[] bytes, @ForAll("charsets") Charset guess) throws Exception {
    DecodedText text;
    try {
      text = new Decoding(any -> Optional.of(guess)).decode(bytes);
    } catch (DecodingException e) {
      assertThat(e).hasMessageEndingWith(".");
      return;
    }
    assertThat(text.content()).doesNotContain("\uFFFD");
    assertThat(text.encoding().encode(text.content())).isEqualTo(bytes);
  }

  @Property
  void anEditLeavesTheBytesAroundItAlone(
      @ForAll("texts") String before,
      @ForAll("texts") String edited,
      @ForAll("texts") String after,
      @ForAll boolean mark)
      throws Exception {
    byte[] bytes =
        ((mark ? "\uFEFF" : "") + before + edited + after).getBytes(StandardCharsets.UTF_8);

    DecodedText text = new Decoding(CharsetGuesser.NONE).decode(bytes);
    String content = text.content();
    String patched =
        content.substring(0, before.length())
            + "правка"
            + content.substring(before.length() + edited.length());

    assertThat(text.encoding().encode(patched))
        .isEqualTo(
            ((mark ? "\uFEFF" : "") + before + "правка" + after).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of("windows-1251", "KOI8-R", "ISO-8859-1", "Shift_JIS", "GB18030", "Big5")
        .map(Charset::forName);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("закон", " ", "\r\n", "\r", "😀", "e\u0301", "&nbsp;", "a", "文")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
