package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PartialCodecTest {
  private static final SourceText TEXT =
      new SourceText(
          "a.md",
          """
          # Заголовок - с  дефисом

          Это текст текст о сети. <!-- isogloss-disable-line repeat-word: so it is -->

          <!-- isogloss-disable number -->

          <!-- isogloss-disable-next-line -->

          Ему 2,500.50 руб , и ему 3,14 %.
          """);

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    Partial partial = partial();
    assertThat(partial.report().findings()).isNotEmpty();
    assertThat(partial.headings()).isNotEmpty();
    assertThat(partial.suppressions()).hasSize(3);
    assertThat(PartialCodec.read(PartialCodec.write(partial), TEXT)).isEqualTo(partial);
  }

  @Test
  void anEqualTextOfAnotherFileIsServedToo() throws IOException {
    SourceText other = new SourceText("other.md", TEXT.content());
    Partial read = PartialCodec.read(PartialCodec.write(partial()), other);
    assertThat(read.report().findings())
        .allSatisfy(f -> assertThat(f.at().source()).isSameAs(other));
  }

  @Test
  void whatIsAboutAnotherTextIsRefused() throws IOException {
    byte[] bytes = PartialCodec.write(partial());
    assertThatThrownBy(() -> PartialCodec.read(bytes, TEXT.with("Иное.")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aPartOfTheBytesIsRefused() throws IOException {
    byte[] bytes = PartialCodec.write(partial());
    for (int i = 0; i < bytes.length; i += 53) {
      byte[] part = Arrays.copyOf(bytes, i);
      assertThatThrownBy(() -> PartialCodec.read(part, TEXT)).isInstanceOf(Exception.class);
    }
  }

  private static Partial partial() {
    List<Check> checks =
        ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
    Document document = Documents.installed().parse(TEXT, Locale.forLanguageTag("ru"));
    try (Engine engine = new Engine(checks, Glossary.EMPTY, new InstalledLanguages())) {
      return engine.analyse(document, Policy.NONE);
    }
  }
}
