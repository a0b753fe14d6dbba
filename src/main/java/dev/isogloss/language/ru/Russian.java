package dev.isogloss.language.ru;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Names;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Phrases;
import dev.isogloss.language.WordFormation;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.TagSet;
import dev.isogloss.language.description.Traits;
import dev.isogloss.language.ru.inflect.RussianInflection;

/** Russian. */
@AutoService(Description.class)
public final class Russian implements Description {
  private static final Traits TRAITS =
      Traits.cyrillic(
          0,
          "и в не на что с по это как из для но к он или быть бы только а о от у за же"
              + " так вы мы я они если есть его её их при чтобы который когда будет может"
              + " можно то вот где еще ещё уже все всё этот эта нет до после под над между во"
              + " со",
          "іїєў");

  private static final NumberWords NUMBERS = RussianNumberWords.of();
  private static final Orthography ORTHOGRAPHY = new RussianOrthography();

  @Override
  public String code() {
    return "ru";
  }

  @Override
  public Traits traits() {
    return TRAITS;
  }

  @Override
  public TagSet tags() {
    return new RussianTagSet();
  }

  @Override
  public Inflection inflection() {
    return new RussianInflection();
  }

  @Override
  public WordFormation formation(Morphology dictionary) {
    return new RussianWordFormation(dictionary);
  }

  @Override
  public Phrases phrases(Morphology dictionary) {
    return new RussianPhrases(dictionary);
  }

  @Override
  public Orthography orthography() {
    return ORTHOGRAPHY;
  }

  @Override
  public Conventions conventions(Conventions cldr) {
    return RussianConventions.of(cldr);
  }

  @Override
  public NumberWords numbers() {
    return NUMBERS;
  }

  @Override
  public Names names(Morphology dictionary) {
    return new RussianNames(dictionary);
  }
}
