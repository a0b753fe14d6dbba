package dev.isogloss.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {
  private static final ConfigFile LANGUAGE =
      new ConfigFile(List.of("grammar", "term-forbidden", "term-mixed"));

  private static final String FULL =
      """
      languages: [ru, pt-BR]
      paths: {include: ["docs/**"], exclude: [old]}
      glossaries: [a.csv, b.tbx]
      checks: {grammar: off, term: major, term-mixed: neutral}
      ignore: {words: [null-set, "no", "12"], patterns: ["\\\\d+ тыс\\\\."]}
      thresholds: {fail-on: never, min-score: 87.5, max-findings: 20}
      score: {passing: 95, acceptable-points: 4.5}
      overrides:
        - paths: [en, "de/*.md"]
          language: en
          glossaries: []
          checks: {term: on}
          ignore: {words: [x]}
      markdown: {dialect: hugo, attributes: [title, tooltip]}
      baseline: base.txt
      ratchet: true
      lock: isogloss.lock
      cache: false
      """;

  private static Config read(String name, String text) {
    return LANGUAGE.read(new SourceText(name, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "languages: ru\n", FULL})
  void whatIsPrintedSaysTheSame(String text) {
    Config config = read("a.yml", text);
    String printed = ConfigPrinter.print(config);
    assertThat(read("b.yml", printed)).isEqualTo(config);
  }

  @Test
  void everyKeyIsRead() {
    Config config = read("a.yml", FULL);
    assertThat(config).isNotEqualTo(LANGUAGE.defaults());
    assertThat(config.ignore().words()).containsExactly("null-set", "no", "12");
    assertThat(config.overrides().get(0).glossaries()).isEmpty();
    assertThat(config.thresholds().minScore()).isEqualTo(87.5);
  }

  @ParameterizedTest
  @CsvSource({"term-mixed,neutral", "term-forbidden,major", "grammar,off", "repeat-word,on"})
  void theLongestNameDecides(String check, String level) {
    assertThat(read("a.yml", FULL).checks().of(check).id()).isEqualTo(level);
  }

  @Test
  void aFamilyOverridesItsChecks() {
    Config config = read("a.yml", FULL);
    Levels both = config.checks().with(config.overrides().get(0).checks());
    assertThat(both.of("term-mixed")).isEqualTo(Level.ON);
    assertThat(both.of("grammar")).isEqualTo(Level.OFF);
  }

  /** A column counts UTF-16 code units; the emoji has two. */
  @Test
  void positionsCountCodeUnits() {
    assertThatThrownBy(() -> read("a.yml", "{\"languages\": [\"ru\"], \"😀\": 1, x: 2}\n"))
        .hasMessageStartingWith("a.yml:1:23: ");
    assertThatThrownBy(() -> read("a.yml", "ignore: {words: [\"😀\"], patterns: [\"(\"]}\n"))
        .hasMessageStartingWith("a.yml:1:36: ");
  }

  @Test
  void anEndlessAliasIsAnError() {
    assertThatThrownBy(() -> read("a.yml", "languages: &a [*a]\n"))
        .isInstanceOf(ConfigException.class);
  }

  /** The schema is JSON and names each key that the reader knows, with a sentence. */
  @Test
  void theSchemaDescribesEveryKey() throws IOException {
    JsonNode properties = new ObjectMapper().readTree(LANGUAGE.schema()).get("properties");
    assertThatThrownBy(() -> read("a.yml", "?: x"))
        .satisfies(
            e ->
                properties
                    .fieldNames()
                    .forEachRemaining(key -> assertThat(e).hasMessageContaining(key)));
    assertThat(properties).isNotEmpty();
    properties.forEach(key -> assertThat(key.get("description").asText()).endsWith("."));
  }
}
