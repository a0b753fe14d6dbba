package dev.isogloss.glossary.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryFormats;
import dev.isogloss.glossary.io.GlossaryIssue;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a file holds, it is read or refused with a place in it. */
class HostileGlossariesTest {
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "g.csv", "g.tsv", "g.txt", "g.xlsx", "g.json", "g.yml", "g.md", "g.xml", "g.utf8");
  }

  @Provide
  Arbitrary<String> contents() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "Term",
            "Перевод",
            "English",
            "quay",
            "причал",
            "кей",
            "(n.)",
            "~~",
            "😀",
            "и́",
            "не ",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\"",
            "|",
            "|---|",
            "\n---\n",
            ":",
            " → ",
            " -> ",
            " = ",
            "- ",
            "# ",
            "## ",
            "**",
            "`",
            "{",
            "}",
            "[",
            "]",
            "\"en\":",
            "\"avoid\":",
            "\"source\":",
            "do not translate",
            "keep in english:",
            "rules:\n",
            "  - expected: ",
            "swap:\n",
            "pattern: /(a|b)?/",
            "<conceptGrp>",
            "<term>",
            "</term>",
            "sep=;\n",
            " ",
            "\u0000");
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1500)
  void areReadOrRefused(@ForAll("names") String name, @ForAll("contents") String content) {
    hold(name, content, ColumnNames.NONE);
  }

  @Property(tries = 500)
  void areReadAsSomebodySays(@ForAll("names") String name, @ForAll("contents") String content) {
    hold(name, content, ColumnNames.of("en,ru.forbidden,-,note,status"));
  }

  @Test
  @Timeout(20)
  void sizeIsNoTrap() {
    for (String piece : List.of(" ", "a - ", "a, not ", "(", "|", "\n", "~~", "\t", "; ")) {
      String many = piece.repeat(100_000);
      hold("g.csv", "Term,Translation\nquay," + many + "x\n", ColumnNames.NONE);
      hold("g.md", "- quay → причал " + many + "x\n- pier → пирс\n", ColumnNames.NONE);
      hold("g.yml", "rules:\n" + many + "x\n", ColumnNames.NONE);
    }
  }

  private static void hold(String name, String content, ColumnNames columns) {
    SourceText source = new SourceText(name, content);
    ParsedGlossary parsed;
    try {
      parsed = GlossaryFormats.of(source).parse(source, columns);
    } catch (GlossaryException e) {
      assertThat(e).hasMessageContaining("cannot be read");
      return;
    }
    boolean refused = parsed.issues().stream().map(GlossaryIssue::rule).anyMatch(r -> r.isFatal());
    List<Concept> concepts = parsed.glossary().concepts();
    assertThat(refused || !concepts.isEmpty()).as("read or refused").isTrue();
    assertThat(concepts).extracting(Concept::id).doesNotHaveDuplicates();
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        assertThat(term.text()).isNotBlank();
        assertThat(term.defined().span().end()).isLessThanOrEqualTo(source.length());
      }
    }
  }
}
