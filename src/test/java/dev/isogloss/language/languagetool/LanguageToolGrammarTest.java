package dev.isogloss.language.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;

class LanguageToolGrammarTest {
  private static final Language RUSSIAN = Languages.getLanguageForShortCode("ru");
  private static final LanguageToolGrammar GRAMMAR = new LanguageToolGrammar(RUSSIAN, Set.of());

  /** All of LanguageTool's rules, loaded as LanguageTool loads them. */
  private static final JLanguageTool WHOLE = new JLanguageTool(RUSSIAN);

  static List<String> articles() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String name : List.of("scaling-laws.ru-machine.md", "clean.ru.md")) {
      paragraphs.addAll(
          Files.readAllLines(Path.of("corpus", name)).stream()
              .filter(line -> !line.isBlank())
              .distinct()
              .toList());
    }
    return paragraphs;
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsInArticlesWhatAllRulesFind(String paragraph) throws IOException {
    assertThat(GRAMMAR.check(paragraph)).isEqualTo(whole(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Он ушёл из — за дождя.",
        "Мы купили яхт–клуб и Microsoft Entra.",
        "Компания OpenAI и P. Sherman 42 Wallaby Way выпустили превет мир.",
        "Эта определение — неверное , и и ошыбка.",
        "Программа md5sum и Fit4ever, кот😀 и и соба́ка."
      })
  void findsWhatAllRulesFind(String prose) throws IOException {
    assertThat(GRAMMAR.check(prose)).isEqualTo(whole(prose));
  }

  @Test
  void seesDashesInCompounds() {
    assertThat(GRAMMAR.check("Он ушёл из — за дождя."))
        .extracting(Mistake::rule, Mistake::suggestions)
        .containsExactly(tuple("RU_DASH_RULE", List.of("из-за")));
  }

  @Test
  void findsTheSameOnSeveralThreads() throws IOException {
    List<String> paragraphs = articles();
    LanguageToolGrammar fresh = new LanguageToolGrammar(RUSSIAN, Set.of());
    List<CompletableFuture<List<Mistake>>> parallel =
        paragraphs.stream().map(p -> CompletableFuture.supplyAsync(() -> fresh.check(p))).toList();
    assertThat(parallel.stream().map(CompletableFuture::join).toList())
        .isEqualTo(paragraphs.stream().map(GRAMMAR::check).toList());
  }

  @Test
  void leavesEnglishItsNamesInLatinLetters() {
    GRAMMAR.check("Привет.");
    LanguageToolGrammar english =
        new LanguageToolGrammar(Languages.getLanguageForShortCode("en-US"), Set.of());
    assertThat(english.check("We use Fit4ever and a wrrong word."))
        .filteredOn(m -> m.kind() == Kind.UNKNOWN_WORD)
        .extracting(m -> m.span().of("We use Fit4ever and a wrrong word."))
        .containsExactly("wrrong");
  }

  @Test
  void offersNothingForUnknownWords() {
    String prose = "Суцквер видел ошыбку.";
    assertThat(GRAMMAR.check(prose))
        .extracting(m -> m.span().of(prose), Mistake::suggestions)
        .containsExactly(tuple("Суцквер", List.of()), tuple("ошыбку", List.of()));
  }

  @Test
  void doesNotRunSilentRules() {
    LanguageToolGrammar deaf = new LanguageToolGrammar(RUSSIAN, Set.of("RU_DASH_RULE"));
    assertThat(deaf.check("Он ушёл из — за дождя."))
        .extracting(Mistake::rule)
        .doesNotContain("RU_DASH_RULE");
  }

  private static List<Mistake> whole(String prose) throws IOException {
    return WHOLE.check(prose).stream().map(m -> MatchReader.mistake(m, prose)).toList();
  }
}
