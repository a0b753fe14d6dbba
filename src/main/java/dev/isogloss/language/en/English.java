package dev.isogloss.language.en;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Phrases;
import dev.isogloss.language.WordFormation;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.TagSet;
import dev.isogloss.language.description.Traits;

/** English. */
@AutoService(Description.class)
public final class English implements Description {
  private static final Traits TRAITS =
      Traits.latin(
          0,
          "the of and to in is that for it with as on be this are by not a an or from"
              + " you your we can will if which have has but they their there these when what"
              + " at was all do does its one how use more than then into only also no so any"
              + " may must");

  private static final Orthography ORTHOGRAPHY = new EnglishOrthography();

  @Override
  public String code() {
    return "en";
  }

  @Override
  public Traits traits() {
    return TRAITS;
  }

  @Override
  public TagSet tags() {
    return new EnglishTagSet();
  }

  @Override
  public Inflection inflection() {
    return new EnglishInflection();
  }

  @Override
  public WordFormation formation(Morphology dictionary) {
    return new EnglishWordFormation();
  }

  @Override
  public Phrases phrases(Morphology dictionary) {
    return new EnglishPhrases(dictionary);
  }

  @Override
  public Orthography orthography() {
    return ORTHOGRAPHY;
  }

  @Override
  public Conventions conventions(Conventions cldr) {
    return EnglishConventions.of(cldr);
  }
}
