package dev.isogloss.document.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentException;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Pair;
import dev.isogloss.document.Segment;
import dev.isogloss.document.proof.Proof;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which cells are what, where their prose is, and how it is written back. */
class StringTableTest {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  @Test
  void twoColumnsAreSourceAndTarget() {
    Pair pair = only(read("a.tsv", "Open\tОткрыть\n"));
    assertThat(pair.key()).isEmpty();
    assertThat(pair.sourceText()).isEqualTo("Open");
    assertThat(pair.targetText()).isEqualTo("Открыть");
  }

  @Test
  void threeColumnsAreKeySourceAndTarget() {
    Pair pair = only(read("a.csv", "menu.open,Open,Открыть\n"));
    assertThat(pair.key()).isEqualTo("menu.open");
    assertThat(pair.sourceText()).isEqualTo("Open");
    assertThat(pair.targetText()).isEqualTo("Открыть");
  }

  @Test
  void aHeaderNamesTheColumnsInAnyOrder() {
    Document document = read("a.tsv", "target\tnote\tkey\tsource\nОткрыть\tx\tk\tOpen\n");
    Pair pair = only(document);
    assertThat(pair.key()).isEqualTo("k");
    assertThat(pair.sourceText()).isEqualTo("Open");
    assertThat(document.segments()).extracting(Segment::text).containsExactly("Открыть");
  }

  @Test
  void tagsNameTheLanguages() {
    Document document = parse("a.csv", "key,en,pt_BR\na,Open,Abrir\n", Locale.ROOT);
    assertThat(document.language()).isEqualTo(Locale.forLanguageTag("pt-BR"));
    assertThat(only(document).source().get(0).language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void theFirstOtherTagIsTheSource() {
    Document document = parse("a.csv", "ru,en,de\nОткрыть,Open,Öffnen\n", RUSSIAN);
    assertThat(only(document).targetText()).isEqualTo("Открыть");
    assertThat(only(document).sourceText()).isEqualTo("Open");
  }

  @Test
  void theToldLanguageChoosesItsColumn() {
    String table = "key,en,ru,de\na,Open,Открыть,Öffnen\n";
    assertThat(parse("a.csv", table, RUSSIAN).segments().get(0).text()).isEqualTo("Открыть");
    assertThat(parse("a.csv", table, Locale.GERMAN).segments().get(0).text()).isEqualTo("Öffnen");
    assertThatThrownBy(() -> parse("a.csv", table, Locale.FRENCH))
        .isInstanceOf(DocumentException.class)
        .hasMessage("a.csv:1: No column for fr. Add one, or correct --target-lang.");
    assertThatThrownBy(() -> parse("a.csv", table, Locale.ROOT))
        .hasMessageContaining("Several languages");
  }

  @Test
  void escapesAreTheirCharactersWithTheirPlaces() {
    String row = "One\tРаз\\nдва\\tтри\\\\";
    Segment segment = read("a.tsv", row + "\n").segments().get(0);
    assertThat(segment.text()).isEqualTo("Раз\nдва\tтри\\");
    assertThat(segment.toSource(new Span(3, 4)).of(row)).isEqualTo("\\n");
    assertThat(segment.toSource(new Span(4, 7)).of(row)).isEqualTo("два");
    assertThat(segment.toSource(new Span(11, 12)).of(row)).isEqualTo("\\\\");
  }

  @Test
  void doubledQuotationMarksAreOne() {
    String row = "a,\"Он сказал \"\"да\"\", да\"";
    Segment segment = read("a.csv", "x,y\n" + row + "\n").segments().get(1);
    assertThat(segment.text()).isEqualTo("Он сказал \"да\", да");
    assertThat(segment.toSource(new Span(10, 11)).of("x,y\n" + row)).isEqualTo("\"\"");
    assertThat(segment.toSource(new Span(11, 13)).of("x,y\n" + row)).isEqualTo("да");
  }

  @Test
  void quotationMarksAreTextBetweenTabs() {
    assertThat(only(read("a.tsv", "\"a\" b\t\"Да\" — сказал он\n")).targetText())
        .isEqualTo("\"Да\" — сказал он");
  }

  @Test
  void placeholdersAndTagsAreObjects() {
    String table = "a\tИмя {name}, ${x}, {{ y }}, %s, %1$d, %(z)s и <b>жирно</b>\n";
    assertThat(read("a.tsv", table).segments().get(0).text())
        .isEqualTo("Имя ￼, ￼, ￼, ￼, ￼, ￼ и ￼жирно￼");
  }

  @Test
  void whatIsWrittenIsWrittenInTheSyntaxOfTheCell() {
    assertThat(changed("a.tsv", "a\tсеть\n", "раз\tдва\nтри\\"))
        .hasValue("a\tраз\\tдва\\nтри\\\\\n");
    assertThat(changed("a.csv", "a,\"сеть\"\n", "\"да\", нет")).hasValue("a,\"\"\"да\"\", нет\"\n");
    assertThat(changed("a.csv", "a,сеть\n", "да нет")).hasValue("a,да нет\n");
    assertThat(changed("a.csv", "a,сеть\n", "да, нет")).isEmpty();
    assertThat(changed("a.csv", "a,сеть\n", "\"да\"")).isEmpty();
  }

  @Test
  void anEmptyTargetHasItsPlace() {
    String table = "Open\t\nClose\tЗакрыть\n";
    assertThat(read("a.tsv", table).pairs().get(0).at()).isEqualTo(new Span(5, 5));
    assertThat(read("a.csv", "k,Open\nk2,Close,Закрыть\n".replace("k,Open", "k,Open,")).pairs())
        .hasSize(2);
  }

  @Test
  void aRowOfMoreCellsIsAnErrorWithItsLine() {
    assertThatThrownBy(() -> read("a.csv", "key,en,ru\na,Open,Открыть\nb,Close,Закрыть, тихо\n"))
        .isInstanceOf(DocumentException.class)
        .hasMessage(
            "a.csv:3: 4 cells, but the first row has 3."
                + " Quote the cell that holds a delimiter, or escape it.");
  }

  @Test
  void aTableWithoutAHeaderHasTwoOrThreeColumns() {
    assertThatThrownBy(() -> read("a.tsv", "один\n"))
        .hasMessage(
            "a.tsv:1: 1 column without a header. Name them in the first row: key, source, target.");
    assertThatThrownBy(() -> read("a.tsv", "a\tb\tc\td\n")).hasMessageContaining("4 columns");
  }

  @Test
  void quotationMarksPair() {
    assertThatThrownBy(() -> read("a.csv", "a,\"сеть\n")).hasMessageContaining("does not pair");
  }

  @Test
  void anEmptyTableHasNothing() {
    assertThat(read("a.csv", "").segments()).isEmpty();
    assertThat(read("a.csv", "key,en,ru\n").pairs()).isEmpty();
  }

  private static Optional<String> changed(String name, String table, String text) {
    Document document = read(name, table);
    Segment segment = document.segments().get(0);
    Span whole = new Span(0, segment.text().length());
    Optional<Fix> fix =
        document
            .pen()
            .write(
                segment,
                List.of(new Change(segment.id(), whole, text)),
                Message.of("x"),
                Safety.SAFE);
    fix.ifPresent(f -> assertThat(new Proof(document).of(List.of(f)).isRight()).isTrue());
    return fix.map(
        f -> {
          var edit = f.edits().get(0);
          Span at = edit.at().span();
          return table.substring(0, at.start()) + edit.replacement() + table.substring(at.end());
        });
  }

  private static Pair only(Document document) {
    assertThat(document.pairs()).hasSize(1);
    return document.pairs().get(0);
  }

  private static Document read(String name, String table) {
    return parse(name, table, RUSSIAN);
  }

  private static Document parse(String name, String table, Locale language) {
    return Documents.installed().parse(new SourceText(name, table), language);
  }
}
