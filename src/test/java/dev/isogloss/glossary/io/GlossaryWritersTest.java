package dev.isogloss.glossary.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Morph;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Spaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a writer writes, its reader reads. */
class GlossaryWritersTest {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private static String write(Glossary glossary, String file, String... remarks)
      throws IOException {
    StringBuilder out = new StringBuilder();
    GlossaryWriter.of(file).orElseThrow().write(glossary, c -> List.of(remarks), out);
    return out.toString();
  }

  private static void assertReadsBack(Glossary glossary, String file) throws IOException {
    String written = write(glossary, file);
    SourceText source = new SourceText(file, written);
    Glossary again = GlossaryFormats.of(source).read(source);
    assertThat(again)
        .as(written)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*defined")
        .isEqualTo(glossary);
  }

  @Property(tries = 200)
  void yamlKeepsAll(@ForAll("glossaries") Glossary glossary) throws IOException {
    assertReadsBack(glossary, "g.yml");
  }

  @Property(tries = 200)
  void jsonKeepsAll(@ForAll("glossaries") Glossary glossary) throws IOException {
    assertReadsBack(glossary, "g.json");
  }

  /** An entry with all that may be said of terms. */
  private static Glossary fullOfGrammar() {
    SourceText source =
        new SourceText(
            "g.csv",
            "concept,kind,animacy,indeclinable,ru,ru.forms,ru.forbidden,en.keep,context,except,only\n"
                + "log,term,inanimate,,лог,gen=лога; nom.pl=логи,журнал,,модель,классный журнал,"
                + "docs/**; headings\n"
                + "docker,name,,yes,Докер,,,Docker,,,\n");
    return GlossaryFormats.of(source).read(source);
  }

  @Test
  void everyFormatKeepsGrammarAndUse() throws IOException {
    Glossary glossary = fullOfGrammar();
    Term log = glossary.concepts().get(0).terms().get(0);
    assertThat(log.grammar().form(Morph.Case.NOMINATIVE, Morph.Number.PLURAL)).contains("логи");
    assertThat(log.grammar().animacy()).isEqualTo(Morph.Animacy.INANIMATE);
    assertThat(glossary.concepts().get(0).terms().get(1).use().except())
        .containsExactly("классный журнал");
    assertReadsBack(glossary, "g.csv");
    assertReadsBack(glossary, "g.yml");
    assertReadsBack(glossary, "g.json");
  }

  /** It is the term of every language that has no own. */
  @Test
  void aKeptTermIsWrittenInEveryLanguage() {
    Concept docker = fullOfGrammar().concepts().get(1);
    assertThat(docker.preferred(Locale.FRENCH).map(Term::text)).contains("Docker");
    assertThat(docker.preferred(RUSSIAN).map(Term::text)).contains("Докер");
  }

  @Test
  void tbxKeepsTermsStatusesNamesAndNotes() throws IOException {
    Term term = Term.of("масштаб & <вес>", RUSSIAN, Status.FORBIDDEN);
    Term right = Term.of("масштабирование", RUSSIAN, Status.PREFERRED);
    Term name = Term.of("Суцкевер", RUSSIAN, Status.PREFERRED);
    assertReadsBack(
        new Glossary(
            List.of(
                new Concept(
                    "scaling",
                    Concept.Kind.TERM,
                    CasePolicy.AS_KIND,
                    List.of(right, term),
                    "a note",
                    Concept.NOWHERE),
                Concept.of(
                    "sutskever",
                    Concept.Kind.NAME,
                    List.of(
                        name.withPartOfSpeech(Morph.Pos.NOUN)
                            .withGender(Morph.Gender.MASCULINE))))),
        "g.tbx");
  }

  @Test
  void remarksStandAboveAnEntryOfYaml() throws IOException {
    Glossary glossary =
        new Glossary(
            List.of(
                Concept.of(
                    "yes",
                    Concept.Kind.NAME,
                    List.of(
                        Term.of("Йес: первый", RUSSIAN, Status.PREFERRED),
                        Term.of("Yes", RUSSIAN, Status.FORBIDDEN)))));
    assertThat(write(glossary, "g.yaml", "Two places."))
        .isEqualTo(
            """
            concepts:
              # Two places.
              - id: "yes"
                kind: name
                terms:
                  ru:
                    preferred: "Йес: первый"
                    forbidden: "Yes"
            """);
  }

  @Test
  void remarksBecomeTheNoteOfATable() throws IOException {
    Glossary glossary =
        new Glossary(
            List.of(
                Concept.of(
                    "a", Concept.Kind.TERM, List.of(Term.of("а", RUSSIAN, Status.PREFERRED)))));
    assertThat(write(glossary, "g.tsv", "Two places.")).contains("a\tterm\t\t\tа\t\tTwo places.");
  }

  @Test
  void aTableKeepsGapsAndTheSexOfANamesBearer() throws IOException {
    Term law = Term.of("закон … масштабирования", RUSSIAN, Status.PREFERRED);
    Term name = Term.of("Робертс", RUSSIAN, Status.PREFERRED).withGender(Morph.Gender.FEMININE);
    Glossary glossary =
        new Glossary(
            List.of(
                Concept.of("law", Concept.Kind.TERM, List.of(law)),
                Concept.of("roberts", Concept.Kind.NAME, List.of(name))));
    for (String file : List.of("g.csv", "g.tsv", "g.yml", "g.json")) {
      assertReadsBack(glossary, file);
    }
    assertThat(write(glossary, "g.csv")).startsWith("concept,kind,pos,case,gender,ru,");
    assertThat(write(glossary, "g.tbx"))
        .contains("<termNote type=\"grammaticalGender\">feminine</termNote>");
  }

  @Provide
  Arbitrary<Glossary> glossaries() {
    Arbitrary<String> text =
        Arbitraries.of("абвёZz-:#'\"[]{},&*!|>%@`\\ \n\t\u2028😀и1~?".codePoints().boxed().toList())
            .map(Character::toString)
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(parts -> Spaces.normalize(String.join("", parts).strip()))
            .filter(s -> !s.isEmpty());
    Arbitrary<Term> term =
        Combinators.combine(text, Arbitraries.of("ru", "en", "pt-BR"), Arbitraries.of(Status.class))
            .as((t, tag, status) -> Term.of(t, Locale.forLanguageTag(tag), status));
    Arbitrary<List<Term>> terms =
        term.list().ofMinSize(1).ofMaxSize(5).map(GlossaryWritersTest::sorted);
    Arbitrary<Concept> concept =
        Combinators.combine(
                text,
                terms,
                text,
                Arbitraries.of(Concept.Kind.class),
                Arbitraries.of(CasePolicy.class),
                Arbitraries.of(Morph.Gender.MASCULINE, Morph.Gender.FEMININE).injectNull(0.5))
            .as(
                (id, all, note, kind, policy, gender) ->
                    new Concept(
                        id,
                        kind,
                        policy,
                        all.stream().map(t -> t.withGender(gender)).toList(),
                        note,
                        Concept.NOWHERE));
    return concept.list().ofMinSize(1).ofMaxSize(4).uniqueElements(Concept::id).map(Glossary::new);
  }

  /** In the order in which a file can tell them: by language, then by status. */
  private static List<Term> sorted(List<Term> terms) {
    List<Term> sorted = new ArrayList<>(terms);
    List<Locale> languages = terms.stream().map(Term::language).distinct().toList();
    sorted.sort(
        Comparator.<Term>comparingInt(t -> languages.indexOf(t.language()))
            .thenComparing(Term::status));
    return sorted;
  }
}
