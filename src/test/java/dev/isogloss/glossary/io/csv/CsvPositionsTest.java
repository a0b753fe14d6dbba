package dev.isogloss.glossary.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPositionsTest {
  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> word =
        Arbitraries.of("закон", "a\"b", "x, y", "line\nbreak", "c\r\nd", "😀", "и́", "\"q\"");
    Arbitrary<List<String>> variants = word.list().ofMinSize(1).ofMaxSize(3);
    return variants.list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 300)
  void everyTermStandsAtItsPlace(
      @ForAll("rows") List<List<String>> rows, @ForAll("lineEnds") String lineEnd) {
    String body =
        String.join(
            lineEnd,
            IntStream.range(0, rows.size())
                .mapToObj(i -> "id" + i + "," + quote(String.join("; ", rows.get(i))) + ",note")
                .toList());
    SourceText source = new SourceText("g.csv", "concept,ru,note" + lineEnd + lineEnd + body);
    Glossary glossary = new CsvFormat().read(source);
    List<String> expected = new ArrayList<>();
    rows.forEach(expected::addAll);
    List<Term> terms = glossary.concepts().stream().flatMap(c -> c.terms().stream()).toList();
    assertThat(terms)
        .extracting(t -> t.defined().text().replace("\"\"", "\""))
        .containsExactlyElementsOf(expected);
    assertThat(glossary.concepts()).allMatch(c -> c.defined().text().equals(c.id()));
  }

  @Property(tries = 1000)
  void noInputBreaksTheParser(@ForAll("anything") String content) {
    ParsedGlossary parsed =
        new CsvFormat().parse(new SourceText("g.csv", "concept,ru\n" + content));
    for (Concept concept : parsed.glossary().concepts()) {
      for (Term term : concept.terms()) {
        String written = Spaces.normalize(term.defined().text());
        assertThat(written.replace("\"", "")).isEqualTo(term.text().replace("\"", ""));
      }
    }
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().withChars("ab\",;\n\r\t ж\u00A0").ofMaxLength(30);
  }

  private static String quote(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
