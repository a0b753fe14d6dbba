package dev.isogloss.glossary.io.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseFormatTest {
  private static List<String> terms(String text) {
    ParsedGlossary parsed = new ProseFormat().parse(new SourceText("prompt.md", text));
    return parsed.glossary().concepts().stream().map(ProseFormatTest::terms).toList();
  }

  private static String terms(Concept concept) {
    return concept.terms().stream()
        .map(t -> t.status().id().charAt(0) + ":" + t.text())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- quay → причал | p:quay p:причал",
        "- quay -> причал (not кей) | p:quay p:причал f:кей",
        "* **quay** => «причал», не «кей» или «набережная» | p:quay p:причал f:кей f:набережная",
        "1. quay = причал | p:quay p:причал",
        "- `quay`: причал; for ships | p:quay p:причал",
        "- quay: do not translate to «кей» | p:quay f:кей",
        "- quay — не «кей» | p:quay f:кей",
        "- AIS: do not translate | k:AIS",
        "- AIS — не переводить | k:AIS",
        "- AIS: keep in English (a standard) | k:AIS",
        "Translate quay as «причал», not «кей». | p:quay p:причал f:кей",
        "Do not translate quay as «кей». | p:quay f:кей",
        "Не переводи quay как «кей». | p:quay f:кей",
        "Use «причал» instead of «кей». | p:причал f:кей",
        "Keep in English: AIS. | k:AIS",
        "Не переводить следующие термины: AIS | k:AIS",
      })
  void aLineSaysHowATermIsRendered(String line, String expected) {
    assertThat(terms(line + "\n")).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You translate manuals of ports from English into Russian.",
        "- Use short sentences.",
        "- Do not translate code: keep it as it is.",
        "- Tone: keep it friendly",
        "Note: все термины ниже обязательны для всех переводчиков порта и его партнёров",
        "```java\nint x = y;\nquay -> pier\n```",
        "| Date | Author |\n|---|---|\n| May | Anna |",
        "- Preserve artifacts exactly: commands, flags, and paths",
      })
  void otherProseSaysNothing(String text) {
    assertThat(terms(text + "\n")).isEmpty();
  }

  @Test
  void aListUnderAHeadingStays() {
    assertThat(
            terms(
                "## Do not translate\n\n- AIS (a system)\n- `vhf`, VTS\n\n## Style\n\n- Short.\n"))
        .containsExactly("k:AIS", "k:vhf", "k:VTS");
  }

  @Test
  void termsKnowTheirPlace() {
    SourceText text = new SourceText("prompt.md", "# Terms\n\n- **quay** → «причал»\n");
    ParsedGlossary parsed = new ProseFormat().parse(text);
    assertThat(parsed.glossary().concepts().get(0).terms())
        .extracting(t -> t.defined().text())
        .containsExactly("quay", "причал");
  }
}
