package dev.isogloss.glossary.io.tbx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.io.GlossaryFiles;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TbxPositionsTest {
  private static final String FILE = GlossaryFiles.source("v2.tbx").content();

  @Provide
  Arbitrary<List<String>> terms() {
    return Arbitraries.of("закон", "a&b", "<x>", "😀", "и\u0301", "two words", "é")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 300)
  void everyTermStandsAtItsPlace(@ForAll("terms") List<String> terms) {
    StringBuilder file = new StringBuilder("<?xml version=\"1.0\"?>\r\n<tbx><text><body>\r\n");
    for (int i = 0; i < terms.size(); i++) {
      file.append("<conceptEntry id=\"c").append(i).append("\"><langSec xml:lang=\"en\"><termSec>");
      file.append("<term>").append(escape(terms.get(i))).append("</term>");
      file.append("</termSec></langSec></conceptEntry>\r\n");
    }
    SourceText source = new SourceText("g.tbx", file + "</body></text></tbx>");
    List<Concept> concepts = new TbxFormat().read(source).concepts();
    assertThat(concepts).extracting(c -> c.terms().get(0).text()).isEqualTo(terms);
    assertThat(concepts)
        .extracting(c -> c.terms().get(0).defined().text())
        .isEqualTo(terms.stream().map(TbxPositionsTest::escape).toList());
    assertThat(concepts)
        .allMatch(c -> c.defined().text().equals("<conceptEntry id=\"" + c.id() + "\">"));
  }

  @Property(tries = 500)
  void noInputBreaksTheParser(
      @ForAll @IntRange(max = 1500) int from,
      @ForAll @IntRange(max = 40) int length,
      @ForAll("anything") String instead) {
    int start = Math.min(from, FILE.length());
    int end = Math.min(start + length, FILE.length());
    SourceText source =
        new SourceText("g.tbx", FILE.substring(0, start) + instead + FILE.substring(end));
    ParsedGlossary parsed = new TbxFormat().parse(source);
    assertThat(parsed.issues())
        .allMatch(issue -> issue.at().span().end() <= source.length())
        .allMatch(issue -> issue.message().endsWith("."));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings()
        .withChars("<>/&;\"'=! \ntermnote\uD83D\u0000]]-[?")
        .ofMaxLength(12);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
