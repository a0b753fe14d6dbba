package dev.isogloss.glossary.io.tbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.GlossaryIssue;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TbxErrorsTest {
  private static final String TERM = "<termSec><term>закон</term></termSec>";

  private static SourceText basic(String entries) {
    return new SourceText(
        "g.tbx",
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\"><text><body>\n"
            + entries
            + "\n</body></text></tbx>");
  }

  private static String entry(String language) {
    return "<conceptEntry id=\"a\">\n" + language + "\n</conceptEntry>";
  }

  private static void refuses(SourceText source, String message) {
    assertThatThrownBy(() -> new TbxFormat().read(source))
        .isInstanceOf(GlossaryException.class)
        .hasMessage("g.tbx:" + message);
  }

  @Test
  void otherRoot() {
    refuses(
        new SourceText("g.tbx", "<html/>"),
        "1:1: The root element is <html>. A TBX file begins with <tbx> (version 3) or <martif> "
            + "(version 2).");
  }

  @Test
  void emptyFile() {
    refuses(
        new SourceText("g.tbx", ""),
        "1:1: The XML is not well-formed: Unexpected EOF in prolog. Correct it here.");
  }

  @Test
  void noEntries() {
    refuses(
        basic(""), "1:49: The glossary has no entries. Write one for each concept into <body>.");
  }

  @Test
  void missingLanguage() {
    refuses(
        basic(entry("<langSec>" + TERM + "</langSec>")),
        "3:1: <langSec> has no attribute “xml:lang”. Write a BCP 47 tag such as ru, pt-BR or "
            + "zh-Hant.");
  }

  @Test
  void invalidLanguage() {
    refuses(
        basic(entry("<langSec xml:lang=\"russian\">" + TERM + "</langSec>")),
        "3:1: “russian” is not a language tag. Write a BCP 47 tag such as ru, pt-BR or zh-Hant.");
  }

  @Test
  void emptyTerm() {
    refuses(
        basic(entry("<langSec xml:lang=\"ru\"><termSec><term> </term></termSec></langSec>")),
        "3:33: The term is empty. Write it, or remove <term>.");
    refuses(
        basic(entry("<langSec xml:lang=\"ru\"><termSec/></langSec>")),
        "3:24: <termSec> needs <term> in it.");
  }

  @Test
  void noTerm() {
    refuses(
        basic(entry("")),
        "2:1: The entry has no term. Write one in at least one language, or remove the entry.");
  }

  @Test
  void missingId() {
    refuses(
        basic("<conceptEntry><langSec xml:lang=\"ru\">" + TERM + "</langSec></conceptEntry>"),
        "2:1: The entry has no id. Give it an attribute “id” of its own.");
  }

  @Test
  void duplicateId() {
    String entry = entry("<langSec xml:lang=\"ru\">" + TERM + "</langSec>");
    refuses(
        basic(entry + "\n" + entry),
        "5:1: The concept “a” is already at line 2, column 1. Unite the two, or give one "
            + "another id.");
  }

  @Test
  void unknownStatus() {
    String note = "<termNote type=\"usageStatus\">preferrd</termNote>";
    refuses(
        basic(
            entry(
                "<langSec xml:lang=\"ru\">"
                    + TERM.replace("</termSec>", note + "</termSec>")
                    + "</langSec>")),
        "3:80: The usageStatus “preferrd” is unknown. Did you mean “preferred”? Write one of: "
            + "preferred, admitted, notRecommended, deprecated, superseded, obsolete, forbidden.");
  }

  @Test
  void statusIsCheckedInOtherDialectsToo() {
    String file =
        """
        <martif type="TBX"><text><body><termEntry id="a"><langSet xml:lang="ru"><tig>
        <term>закон</term><termNote type="administrativeStatus">best</termNote>
        </tig></langSet></termEntry></body></text></martif>
        """;
    assertThatThrownBy(() -> new TbxFormat().read(new SourceText("g.tbx", file)))
        .hasMessageStartingWith("g.tbx:2:57: The administrativeStatus “best” is unknown.");
  }

  @Test
  void unknownElement() {
    refuses(
        basic(entry("<langSec xml:lang=\"ru\">" + TERM + "<word/></langSec>")),
        "3:61: <word> does not belong in <langSec>. Remove it; <langSec> holds <descrip>, "
            + "<descripGrp>, <admin>, <adminGrp>, <transacGrp>, <note>, <ref>, <xref>, <termSec>.");
  }

  @Test
  @Timeout(5)
  void entitiesAreNeitherLoadedNorExpanded() {
    String bomb =
        "<!DOCTYPE tbx [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
            + "<tbx type=\"TBX-Core\"><text><body><conceptEntry id=\"a\"><langSec xml:lang=\"en\">"
            + "<termSec><term>%s</term></termSec></langSec></conceptEntry></body></text></tbx>";
    for (String entity : new String[] {"&a;", "&b;"}) {
      SourceText source = new SourceText("g.tbx", bomb.formatted(entity));
      assertThatThrownBy(() -> new TbxFormat().read(source))
          .isInstanceOf(GlossaryException.class)
          .hasMessageContaining("The XML is not well-formed")
          .hasMessageNotContaining("root:");
    }
  }

  @Test
  void deepNestingIsOneError() {
    SourceText deep = new SourceText("g.tbx", "<tbx>" + "<a>".repeat(100_000));
    assertThat(new TbxFormat().parse(deep).issues()).hasSize(1);
  }

  @Test
  void whiteSpaceInATermIsTold() {
    SourceText source =
        basic(
            entry(
                "<langSec xml:lang=\"ru\"><termSec><term> закон  масштаба</term></termSec>"
                    + "<termSec><term>закон\u00A0роста</term></termSec></langSec>"));
    ParsedGlossary parsed = new TbxFormat().parse(source);
    assertThat(parsed.issues())
        .extracting(GlossaryIssue::message)
        .containsExactly(
            "Stray white space around the term “закон масштаба”. Leave one plain space "
                + "between words only.",
            "Stray white space in the term “закон\u00A0роста”. Leave one plain space "
                + "between words only.");
    assertThat(parsed.orThrow().concepts()).hasSize(1);
  }
}
