package dev.isogloss.glossary.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.io.GlossaryFormats;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules with a dictionary say of single entries, and of what they say nothing. */
class WordLintTest {
  private static final InstalledLanguages LANGUAGES = new InstalledLanguages();

  private static List<GlossaryWarning> lint(String... rows) {
    String header = "concept,kind,pos,en,ru,ru.forbidden\n";
    SourceText source = new SourceText("a.csv", header + String.join("\n", rows) + "\n");
    return GlossaryLint.check(List.of(source), LANGUAGES);
  }

  private static List<String> ids(String... rows) {
    return lint(rows).stream().map(GlossaryWarning::id).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,term,,general AI,общий ИИ,",
        "a,term,,TCP/IP,TCP/IP,",
        "a,term,,input/output,ввод/вывод,",
        "a,term,,R&D,НИОКР,",
        "a,term,,__init__,__init__,",
        "a,term,,f(x),f(x),",
        "a,term,,C*-algebra,C*-алгебра,",
        "a,term,,nursing home,дом престарелых,",
        "a,term,,red and white wine,красное и белое вино,",
        "a,term,,first and second reading,первое и второе чтения,",
        "a,term,,real time,в реальном времени,",
        "a,term,adjective,general-purpose,общего назначения,",
        "a,term,,workstation,рабочая станция,",
        "a,term,,poorly trained model,слабо обученная модель,",
        "a,name,,Seneca,Луций Анней Сенека,",
        "a,name,,Nizhny Novgorod,Нижний Новгород,",
        "a,title,,War and Peace,Войны и мира,",
        "a,term,,last will,завещание,последняя воля",
        "a,term,,complaint,жалоба,жалаба",
        "a,term,,coat,пальто,",
        "a,term,verb,log in,войти,",
        "a,term,,trousers,брюки,",
        "a,term,,the one that came first,\"первый, кто пришёл\",",
        "a,name,,\"Apple, Inc.\",Apple,",
        "a,term,,quest,квест,",
        "a,name,,Dota,Дота,",
        "a,term,,C*D*,C*D*,",
        "a,term,,R&D team,R&D-команда,R & D-команда"
      })
  void isSilent(String row) {
    assertThat(lint(row)).filteredOn(w -> w.level() != Level.INFO).isEmpty();
  }

  @Test
  void aWrongTermThatHoldsTheRightOneIsANote() {
    assertThat(lint("a,term,,verdict,приговор,судебный приговор"))
        .singleElement()
        .satisfies(w -> assertThat(w.level()).isEqualTo(Level.INFO))
        .extracting(GlossaryWarning::id)
        .isEqualTo("forbidden-inside");
  }

  @Test
  void aNameAndAWordMayDifferInCapitals() {
    assertThat(ids("a,name,,Apple,Эппл,", "b,term,,apple,яблоко,")).doesNotContain("case-variants");
    assertThat(ids("a,name,,Polish,Полиш,", "b,name,,polish,полиш,")).contains("case-variants");
  }

  @Test
  void chainsThatEndAreNoCircle() {
    assertThat(ids("a,term,,,иск,претензия", "b,term,,,претензия,жалоба"))
        .doesNotContain("fix-cycle");
    assertThat(ids("a,term,,,иск,претензия", "b,term,,,претензия,жалоба", "c,term,,,жалоба,иск"))
        .filteredOn("fix-cycle"::equals)
        .hasSize(1);
  }

  @Test
  void whatTheTextsNameIsUsed() {
    SourceText source = new SourceText("a.csv", "concept,ru\na,иск\nb,жалоба\n");
    assertThat(
            GlossaryLint.check(
                List.of(source),
                s -> GlossaryFormats.of(s).parse(s),
                LANGUAGES,
                glossary -> Set.of("b")))
        .extracting(GlossaryWarning::id, w -> w.at().start().line())
        .containsExactly(org.assertj.core.api.Assertions.tuple("entry-unused", 2));
  }
}
