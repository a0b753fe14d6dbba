package dev.isogloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.description.TextLanguage;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a file: its path first, then its prose. */
class TextLanguageTest {
  private static final String ENGLISH =
      "The gardener waters the beds in the morning, and it is not hard to see that this is for the"
          + " best of the plants.";

  private static final String ITALIAN =
      "Il giardiniere non annaffia le aiuole di notte, che è una perdita di acqua per gli alberi.";

  private static final String ICELANDIC =
      "Garðyrkjumaðurinn vökvar beðin á morgnana og plönturnar þakka honum fyrir það allt sumarið.";

  private static final TextLanguage LANGUAGE = new TextLanguage(new InstalledLanguages());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "content/uk/page.md, uk",
    "i18n/pt-BR/page.md, pt-BR",
    "i18n/zh_Hans/page.md, zh-Hans",
    "docs/guide.de.md, de",
    "README.zh-CN.md, zh-CN",
    "README_ja-JP.md, ja-JP",
    "i18n/ru/docusaurus-plugin-content-docs/current/intro.md, ru",
    "ru/fr/page.md, fr",
    "docs/de/no/page.md, de"
  })
  void aPathNamesTheLanguage(String path, String tag) {
    String prose = path.contains("/no/") ? "" + ITALIAN : "";
    String said = path.contains("/uk/") ? "Садівник поливає грядки, і це не важко." : prose;
    assertThat(LANGUAGE.of(path, said).toLanguageTag()).isEqualTo(tag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "what/it/is.md",
    "docs/no/page.md",
    "check-in.md",
    "to-do/page.md",
    "src/api/lib/page.md",
    "examples/ml/page.md",
    "deploy/io/page.md"
  })
  void aWordInAPathIsNoLanguageWhereTheProseCannotBeInIt(String path) {
    assertThat(LANGUAGE.of(path, ENGLISH)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void aWordInAPathIsALanguageWhereTheProseCanBeInIt() {
    assertThat(LANGUAGE.of("docs/it/a.md", ITALIAN)).isEqualTo(Locale.ITALIAN);
    assertThat(LANGUAGE.of("docs/is/a.md", ICELANDIC).getLanguage()).isEqualTo("is");
  }

  @Test
  void aPageOfAnotherLanguageInAFolderThatCanMeanNothingElseIsOfTheFolder() {
    assertThat(LANGUAGE.of("docs/ru/a.md", ENGLISH).getLanguage()).isEqualTo("ru");
  }

  @Test
  void aChinesePageWithManyNamesIsChinese() {
    String text = "在 Kubernetes 集群中部署 PostgreSQL 和 Elasticsearch 的 StatefulSet 配置。";
    assertThat(LANGUAGE.of(text)).isEqualTo(Locale.CHINESE);
  }

  @Test
  void kanaMakeJapaneseOfHan() {
    String text = "新規設定画面でAPIトークンを登録し、Kubernetesクラスタを選択します。";
    assertThat(LANGUAGE.of(text)).isEqualTo(Locale.JAPANESE);
    assertThat(LANGUAGE.of("データベース")).isEqualTo(Locale.JAPANESE);
  }

  @Test
  void namesInOtherLettersDoNotCount() {
    String text = "Установка PostgreSQL, Elasticsearch, Kubernetes, RabbitMQ и ZooKeeper на сервер";
    assertThat(LANGUAGE.of(text).getLanguage()).isEqualTo("ru");
  }

  @Test
  void dictionariesDecideWhereNoSmallWordTells() {
    assertThat(LANGUAGE.of("Установка сервера").getLanguage()).isEqualTo("ru");
    assertThat(LANGUAGE.of("Installing servers").getLanguage()).isEqualTo("en");
  }

  @Test
  void whatNothingTellsIsOfNoLanguage() {
    assertThat(LANGUAGE.of("Зщхбврк")).isEqualTo(Locale.ROOT);
    assertThat(LANGUAGE.of("12 + 3")).isEqualTo(Locale.ROOT);
  }
}
