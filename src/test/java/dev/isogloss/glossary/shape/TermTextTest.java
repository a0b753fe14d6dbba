package dev.isogloss.glossary.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Gaps;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.glossary.replace.TermInflector;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Languages;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry writes comes out as it went in, inflection apart. */
class TermTextTest {
  private static final Languages LANGUAGES = new InstalledLanguages();

  @Property(tries = 400)
  void aShapeHasTheTextOfItsEntry(
      @ForAll("terms") String text, @ForAll("languages") String language) {
    Language of = LANGUAGES.of(Locale.forLanguageTag(language));
    Term term = Term.of(text, of.locale(), Status.PREFERRED);
    Concept concept = Concept.of("c", Concept.Kind.TERM, List.of(term));
    TermShape shape = new TermAnalyser(new Lexicon(of)).analyse(text, Told.of(concept, term));
    assertThat(shape.phrase().text()).isEqualTo(Gaps.closed(text));
  }

  @Provide
  Arbitrary<String> terms() {
    Arbitrary<String> word =
        Arbitraries.of(
            "TCP",
            ".NET",
            "R&D",
            "A|B",
            "C#",
            "C++",
            "Node.js",
            "I/O-bound",
            "自定义节点",
            "节点",
            "ニューラルネットワーク",
            "веб-сайт",
            "e-mail-рассылка",
            "GPT-4o",
            "Wi\u2011Fi",
            "6E",
            "«узел»",
            "d'Alembert",
            "rock’n’roll",
            "(см. выше)",
            "50\u00a0%",
            "узел,",
            "🙂",
            "é",
            "{x}",
            "…");
    Arbitrary<String> between =
        Arbitraries.of("", " ", " ", "/", " … ", "\u00a0", "-", " – ", ", ");
    return word.flatMap(
        first -> between.flatMap(gap -> word.map(second -> (first + gap + second).strip())));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("ru", "en", "zh", "ja", "th");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "zh;自定义节点",
        "zh;神经网络 Transformer",
        "ja;ニューラルネットワーク",
        "ja;I/O 待ち",
        "en;TCP/IP",
        "en;.NET",
        "en;R&D",
        "en;A|B",
        "en;C#",
        "en;C++",
        "en;Node.js",
        "en;I/O-bound",
        "en;rock’n’roll",
        "en;GPT-4o\u00a0mini",
        "en;Wi\u2011Fi\u00a06E",
        "ru;модель TCP/IP",
        "ru;.NET",
        "ru;веб-сайт",
        "ru;e-mail-рассылка",
        "ru;«чёрный ящик»"
      })
  void aTermInItsOwnPlaceStaysAsItIs(String tag, String text) {
    Language language = LANGUAGES.of(Locale.forLanguageTag(tag));
    Term term = Term.of(text, language.locale(), Status.FORBIDDEN);
    Concept concept = Concept.of("c", Concept.Kind.TERM, List.of(term));
    TermMatcher matcher = new TermMatcher(new Glossary(List.of(concept)), language);
    List<Token> tokens = language.tokens("x " + text);
    List<TermMatch> found = matcher.match(tokens);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().of("x " + text)).isEqualTo(text);
    assertThat(
            new TermInflector(matcher.terms())
                .replace(found.get(0), term, tokens)
                .orElseThrow()
                .candidates())
        .contains(text);
  }
}
