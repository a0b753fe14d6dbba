package dev.isogloss.glossary.io.tbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryFiles;
import dev.isogloss.glossary.io.GlossaryFormats;
import dev.isogloss.language.Morph;
import dev.isogloss.text.Position;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Spaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TbxFormatTest {
  private static Glossary read(SourceText source) {
    return GlossaryFormats.of(source).read(source);
  }

  @Test
  void readsVersion2() {
    Glossary glossary = read(GlossaryFiles.source("v2.tbx"));
    Concept law = glossary.concepts().get(0);
    assertThat(law.id()).isEqualTo("law");
    assertThat(law.note()).isEqualTo("Power laws of training.");
    assertThat(law.terms())
        .extracting(Term::text, t -> t.language().toLanguageTag(), Term::status)
        .containsExactly(
            tuple("cause & effect law", "en", Status.ADMITTED),
            tuple("scaling law", "en", Status.PREFERRED),
            tuple("law of scale", "en", Status.ADMITTED),
            tuple("закон масштабирования", "ru", Status.PREFERRED),
            tuple("закон масштаба", "ru", Status.DEPRECATED),
            tuple("закон расширения", "ru", Status.FORBIDDEN),
            tuple("скейлинг", "ru", Status.ADMITTED));
    assertThat(law.terms().get(3).partOfSpeech()).isEqualTo(Morph.Pos.NOUN);
    assertThat(glossary.concepts().get(1))
        .extracting(Concept::id, Concept::kind)
        .containsExactly("open-lab", Concept.Kind.NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyTermKnowsItsPlace(String lineEnd) {
    String content = GlossaryFiles.source("v2.tbx").content().replace("\n", lineEnd);
    Concept law = read(new SourceText("v2.tbx", content)).concepts().get(0);
    assertThat(law.defined().text()).isEqualTo("<termEntry id=\"law\">");
    assertThat(law.terms())
        .extracting(t -> t.defined().text())
        .startsWith("cause &amp; effect law", "scaling <hi>law</hi>", "law of scale")
        .endsWith("закон расширения", "скейлинг");
    assertThat(law.terms().get(0).defined().start()).isEqualTo(new Position(15, 19));
  }

  @Test
  void readsCategoriesThatAreElements() {
    Glossary glossary = read(GlossaryFiles.source("v3-dct.tbx"));
    assertThat(glossary.concepts().get(0).terms())
        .extracting(Term::text, Term::status, Term::partOfSpeech)
        .containsExactly(
            tuple("закон масштаба", Status.DEPRECATED, Morph.Pos.NOUN),
            tuple("закон масштабирования", Status.PREFERRED, null));
  }

  @Test
  void knowsTbxInAFileNamedXml() {
    String content = GlossaryFiles.source("v2.tbx").content();
    assertThat(read(new SourceText("Glossary.XML", content)).concepts()).hasSize(2);
    assertThatThrownBy(() -> read(new SourceText("other.xml", "<a/>")))
        .isInstanceOf(GlossaryException.class)
        .hasMessageStartingWith("other.xml: This glossary cannot be read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"min_good.tbx", "basic_good.tbx", "core_structure_good.tbx"})
  void readsTheGoodFiles(String name) {
    Glossary glossary = read(GlossaryFiles.shared("data/tbx/" + name));
    assertThat(glossary.concepts()).hasSize(45);
    assertThat(glossary.concepts().stream().flatMap(c -> c.terms().stream()))
        .hasSize(113)
        .allMatch(t -> Spaces.normalize(t.defined().text()).equals(t.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          basic_bad.tbx | 24:5: <admin type="source"> does not belong in <conceptEntry> in TBX-Basic. Move it to the term, or into a group.
          min_bad.tbx | 21:5: <admin type="source"> is not part of TBX-Min. Remove it, or declare the dialect that has it.
          core_structure_bad.tbx | 16:5: Text does not belong directly in <sourceDesc>. Remove it, or wrap it in <p>.
          poorly_formed_xml.tbx | 42:14: The XML is not well-formed: Unexpected close tag </termSec>; expected </term>. Correct it here.
          """)
  void refusesTheBadFiles(String name, String message) {
    SourceText source = GlossaryFiles.shared("data/tbx/" + name);
    assertThatThrownBy(() -> read(source))
        .isInstanceOf(GlossaryException.class)
        .hasMessage(name + ":" + message);
  }

  @ParameterizedTest
  @CsvSource({"basic_bad.tbx,5", "min_bad.tbx,3", "core_structure_bad.tbx,6"})
  void tellsOfEveryMistakeOfTheBadFiles(String name, int mistakes) {
    assertThat(new TbxFormat().parse(GlossaryFiles.shared("data/tbx/" + name)).issues())
        .filteredOn(issue -> issue.rule().isFatal())
        .hasSize(mistakes);
  }
}
