package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.ru.NameKind;
import dev.isogloss.language.ru.RussianInflection;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the figures of {@code reports/inflection.md} from falling. */
class InflectionAccuracyTest {
  private static final Path FIRST_NAMES = Path.of("../shared/data/names/firstnames.tsv");
  private static final int STEP = 50;

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
  void inflectsNamesOfTheDictionary(NameKind kind, Gender gender) throws IOException {
    Tally tally =
        SurnameInflection.exact(
            SurnameInflection.names(kind, STEP), kind, gender, SurnameInflection::byRule);
    assertThat(tally.all()).isGreaterThan(1000);
    assertThat(tally.exact()).isGreaterThanOrEqualTo(0.998);
  }

  @Test
  void inflectsUnknownNouns() throws IOException {
    Tally tally = UnknownNounInflection.nouns(DictionaryParadigms.sample("NN:", STEP), true);
    assertThat(tally.all()).isGreaterThan(1000);
    assertThat(tally.exact()).isGreaterThanOrEqualTo(0.985);
  }

  @Test
  void inflectsUnknownAdjectives() throws IOException {
    Tally tally = UnknownNounInflection.adjectives(DictionaryParadigms.sample("ADJ:", STEP));
    assertThat(tally.all()).isGreaterThan(1000);
    assertThat(tally.exact()).isGreaterThanOrEqualTo(0.99);
  }
}
