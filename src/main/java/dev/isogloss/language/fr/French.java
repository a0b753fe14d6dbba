package dev.isogloss.language.fr;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import dev.isogloss.language.description.Traits;
import java.util.Set;

/** French: what is at numbers, and lists. */
@AutoService(Description.class)
public final class French implements Description {
  private static final Traits TRAITS =
      Traits.latin(
          2,
          "le la les et des est une que pour dans qui pas sur au du avec de un en à il"
              + " ce cette ces nous vous on se par plus ou si ne son sa ses sont être comme"
              + " mais aux leur peut tout fait elle avez avons votre notre dont même entre"
              + " sans alors aussi où");

  private static final NumberWords NUMBERS =
      LabelWords.of(
          "version chapitre chap section figure fig tableau listing exemple annexe étape"
              + " leçon partie module niveau exercice",
          Set.of("ou ultérieure", "et ultérieures", "ou supérieure", "et plus"));

  @Override
  public String code() {
    return "fr";
  }

  @Override
  public Traits traits() {
    return TRAITS;
  }

  @Override
  public NumberWords numbers() {
    return NUMBERS;
  }

  /** A space before high punctuation marks and inside of quotation marks. */
  @Override
  public Conventions conventions(Conventions cldr) {
    return cldr.withSpacedMarks(":;!?»");
  }
}
