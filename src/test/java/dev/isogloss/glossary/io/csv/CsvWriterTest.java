package dev.isogloss.glossary.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryFiles;
import dev.isogloss.glossary.io.GlossaryFormats;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
  private static String write(Glossary glossary) throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvWriter(',').write(glossary, c -> List.of(), out);
    return out.toString();
  }

  @Test
  void writesOnlyTheColumnsInUse() throws IOException {
    Glossary glossary = new CsvFormat().read(GlossaryFiles.source("full.csv"));
    assertThat(write(glossary))
        .startsWith(
            "concept,kind,pos,case,en,ru,ru.admitted,ru.deprecated,ru.forbidden,pt-BR,context,note\n"
                + "scaling-law,term,noun,,scaling law,закон масштабирования,закон роста,")
        .contains("\nopen-ai,name,,insensitive,OpenAI,OpenAI,,,,,,\n")
        .contains("\"first, of all; the \"\"first\"\" one\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"full.csv", "v2.tbx", "v3-dct.tbx"})
  void whatIsWrittenReadsBack(String name) throws IOException {
    SourceText source = GlossaryFiles.source(name);
    Glossary glossary = GlossaryFormats.of(source).read(source);
    Glossary again = new CsvFormat().read(new SourceText("g.csv", write(glossary)));
    assertThat(again.concepts()).hasSameSizeAs(glossary.concepts());
    for (int i = 0; i < again.concepts().size(); i++) {
      Concept one = glossary.concepts().get(i);
      Concept other = again.concepts().get(i);
      assertThat(other)
          .usingRecursiveComparison()
          .ignoringFields("terms", "defined")
          .isEqualTo(one);
      assertThat(other.terms())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("defined", "grammar")
          .containsExactlyInAnyOrderElementsOf(one.terms());
    }
    assertThat(write(again)).isEqualTo(write(glossary));
  }

  @Test
  void aSemicolonIsRefused() {
    Term term = Term.of("a; b", Locale.ENGLISH, Status.PREFERRED);
    Glossary glossary = new Glossary(List.of(Concept.of("a", Concept.Kind.TERM, List.of(term))));
    assertThatThrownBy(() -> write(glossary))
        .isInstanceOf(GlossaryException.class)
        .hasMessageEndingWith(
            "The term “a; b” holds a “;”, which separates terms in a table. Rewrite it, or write "
                + "YAML.");
  }
}
