package dev.isogloss.glossary.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import org.junit.jupiter.api.Test;

class CsvErrorsTest {
  private static final String COLUMNS =
      "Columns are named animacy, case, concept, context, except, gender, indeclinable, kind, note, "
          + "only, pos, or by a language tag, alone or "
          + "with .keep, .admitted, .deprecated, .forbidden or .forms behind it.";

  private static void refuses(String content, String message) {
    SourceText source = new SourceText("g.csv", content);
    assertThatThrownBy(() -> new CsvFormat().read(source))
        .isInstanceOf(GlossaryException.class)
        .hasMessage("g.csv:" + message);
  }

  @Test
  void emptyFile() {
    refuses(
        "\n \n",
        "1:1: The glossary is empty. Write a header such as “concept,kind,en,ru”, and a row for "
            + "each concept.");
  }

  @Test
  void headerWithoutRows() {
    refuses(
        "concept,ru\n", "1:11: The glossary has a header but no rows. Add a row for each concept.");
  }

  @Test
  void unknownColumn() {
    refuses(
        "concept,knid,ru\nai,term,ИИ\n",
        "1:9: The column “knid” is unknown. Did you mean “kind”? " + COLUMNS);
  }

  @Test
  void unknownStatus() {
    refuses(
        "concept,ru,ru.forbiden\nai,ИИ,\n",
        "1:12: The column “ru.forbiden” is unknown. Did you mean “ru.forbidden”? " + COLUMNS);
    refuses("concept,ru,ru.best\nai,ИИ,\n", "1:12: The column “ru.best” is unknown. " + COLUMNS);
  }

  @Test
  void invalidLanguageTag() {
    refuses(
        "concept,ru_RU\nai,ИИ\n",
        "1:9: “ru_RU” is not a language tag. Write a BCP 47 tag such as ru, pt-BR or zh-Hant.");
    refuses(
        "concept,xx.forbidden\nai,ИИ\n",
        "1:9: “xx” is not a language tag. Write a BCP 47 tag such as ru, pt-BR or zh-Hant.");
  }

  @Test
  void repeatedColumn() {
    refuses(
        "concept,ru,RU\nai,ИИ,ум\n",
        "1:12: The column “RU” occurs twice. Put its variants into one, with “;” between them.");
  }

  @Test
  void missingConceptColumn() {
    refuses(
        "kind,ru\nterm,ИИ\n",
        "1:1: The header has no column “concept”. Add one that gives each row an id of its own.");
  }

  @Test
  void noLanguage() {
    refuses(
        "concept,kind\nai,term\n",
        "1:1: The header names no language. Add a column for each, such as “en” and “ru”.");
  }

  @Test
  void otherDelimiter() {
    refuses(
        "concept;kind;ru\nai;term;ИИ\n",
        "1:1: The header is a single cell, “concept;kind;ru”. Separate its columns with commas.");
    SourceText tsv = new SourceText("g.tsv", "concept,ru\nai,ИИ\n");
    assertThatThrownBy(() -> new CsvFormat().read(tsv))
        .hasMessage(
            "g.tsv:1:1: The header is a single cell, “concept,ru”. Separate its columns with"
                + " tabs.");
  }

  @Test
  void emptyConceptId() {
    refuses(
        "concept,ru\nai,ИИ\n ,ум\n", "3:1: The row has no concept id. Write one into “concept”.");
  }

  @Test
  void unknownKind() {
    refuses(
        "concept,kind,ru\nai,trem,ИИ\n",
        "2:4: The kind “trem” is unknown. Did you mean “term”? Write one of: term, name, title.");
  }

  @Test
  void unknownCasePolicy() {
    refuses(
        "concept,case,ru\nai,upper,ИИ\n",
        "2:4: The case policy “upper” is unknown. Write one of: insensitive, sensitive, as-kind.");
  }

  @Test
  void tooManyCells() {
    refuses(
        "concept,ru,note\nai,ИИ,short, but wrong\n",
        "2:14: The row has 4 cells, the header names 3. Put a cell that holds a comma, a tab or a "
            + "line break in double quotation marks.");
  }

  @Test
  void cellWithoutColumnName() {
    refuses(
        "concept,ru,\nai,ИИ,ум\n",
        "2:7: The cell is in a column without a name. Name the column, or empty the cell.");
  }

  @Test
  void unclosedQuote() {
    refuses(
        "concept,ru,note\nai,ИИ,\"short\nlaw,закон,\n",
        "2:7: The quotation mark that opens here is never closed. Close it, or double it and quote "
            + "the cell if it belongs to the text.");
  }

  @Test
  void textBehindQuote() {
    refuses(
        "concept,ru,note\nai,\"И\"И,\n",
        "2:4: Text follows the closing quotation mark of the cell that begins here. Double the "
            + "quotation marks that belong to the text.");
  }

  @Test
  void quoteFaultInTheHeader() {
    refuses(
        "concept,\"ru\nai,ИИ\n",
        "1:9: The quotation mark that opens here is never closed. Close it, or double it and quote "
            + "the cell if it belongs to the text.");
  }

  @Test
  void noTerm() {
    refuses(
        "concept,kind,ru,note\nai,term,,nothing here\n",
        "2:1: The concept “ai” has no term. Write one in at least one language, or remove the"
            + " row.");
  }

  @Test
  void duplicateConcept() {
    refuses(
        "concept,ru\nai,ИИ\nlaw,закон\nai,ум\n",
        "4:1: The concept “ai” is already at line 2, column 1. Unite the two, or give one "
            + "another id.");
  }

  @Test
  void parsingTellsOfAllAndKeepsTheGoodRows() {
    ParsedGlossary parsed =
        new CsvFormat()
            .parse(
                new SourceText(
                    "g.csv",
                    "concept,knid,ru,rru.x\nai,,ИИ\n,,ум\nlaw,,закон,,,x\nai,,ум\nb,,в\n"));
    assertThat(parsed.issues())
        .extracting(issue -> issue.rule().id())
        .containsExactly(
            "unknown-column",
            "unknown-column",
            "missing-concept",
            "too-many-cells",
            "duplicate-concept");
    assertThat(parsed.glossary().concepts()).extracting("id").containsExactly("ai", "b");
  }
}
