package dev.isogloss.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.json.JsonReporter;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineThreadsTest {
  @ParameterizedTest
  @ValueSource(strings = {"corpus/scaling-laws.ru-machine.md", "corpus/scaling-laws.en.md"})
  void reportsTheSameWhateverTheNumberOfThreads(String article) throws IOException {
    String one = json(article, 1);
    assertThat(one).contains("\"check\": \"grammar\"");
    assertThat(json(article, 4)).isEqualTo(one);
    assertThat(json(article, 4)).isEqualTo(one);
  }

  private static String json(String article, int threads) throws IOException {
    Glossary glossary = GlossaryLoader.load(List.of(read("glossaries/machine-learning.csv")));
    Locale language = Locale.forLanguageTag(article.contains(".ru") ? "ru" : "en");
    Document document = Documents.installed().parse(read(article), language);
    try (Engine engine = new Engine(checks(), glossary, new InstalledLanguages(), threads)) {
      StringBuilder json = new StringBuilder();
      new JsonReporter(new ToolInfo("isogloss", "test")).write(engine.check(document), json);
      return json.toString();
    }
  }

  private static List<Check> checks() {
    return ServiceLoader.load(Check.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Check::id))
        .toList();
  }

  private static SourceText read(String path) throws IOException {
    return new SourceText(path, Files.readString(Path.of(path), UTF_8));
  }
}
