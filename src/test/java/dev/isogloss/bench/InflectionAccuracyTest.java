package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.isogloss.bench.DictionaryParadigms.Paradigm;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.ru.inflect.NameKind;
import dev.isogloss.language.ru.inflect.RussianInflection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the figures of {@code reports/inflection.md} from falling. */
class InflectionAccuracyTest {
  private static final Path FIRST_NAMES = Path.of("../shared/data/names/firstnames.tsv");
  private static final int STEP = 50;

  private static List<Paradigm> words = List.of();

  @BeforeAll
  static void readTheDictionary() throws IOException {
    words = DictionaryParadigms.sample("", STEP);
  }

  @Test
  void inflectsFirstNames() throws IOException {
    assumeThat(FIRST_NAMES)
        .as("The first names are measured only where %s is at hand.", FIRST_NAMES)
        .isRegularFile();
    RussianInflection rules = new RussianInflection();
    Tally tally =
        NameInflection.exact(
            NameInflection.rows(FIRST_NAMES),
            (name, gender) -> rules.paradigm(name, Pos.NOUN, gender, Animacy.ANIMATE),
            NameInflection::slot);
    assertThat(tally.exact()).isGreaterThanOrEqualTo(0.99);
  }

  @ParameterizedTest
  @CsvSource({
    "FAMILY, MASCULINE",
    "FAMILY, FEMININE",
    "PATRONYMIC, MASCULINE",
    "PATRONYMIC, FEMININE"
  })
  void inflectsNamesOfTheDictionary(NameKind kind, Gender gender) {
    Tally tally = SurnameInflection.exact(words, kind, gender, SurnameInflection::byRule);
    assertThat(tally.all()).isGreaterThan(1000);
    assertThat(tally.exact()).isGreaterThanOrEqualTo(0.998);
  }

  @Test
  void inflectsUnknownNouns() {
    Tally tally = UnknownNounInflection.nouns(words, true);
    assertThat(tally.all()).isGreaterThan(1000);
    assertThat(tally.exact()).isGreaterThanOrEqualTo(0.985);
  }

  @Test
  void inflectsUnknownAdjectives() {
    Tally tally = UnknownNounInflection.adjectives(words);
    assertThat(tally.all()).isGreaterThan(1000);
    assertThat(tally.exact()).isGreaterThanOrEqualTo(0.99);
  }
}
