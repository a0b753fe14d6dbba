package dev.isogloss.language.fr;

import com.google.auto.service.AutoService;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import java.util.Set;

/** French: what stands at numbers, and lists. */
@AutoService(Description.class)
public final class French implements Description {
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
  public NumberWords numbers() {
    return NUMBERS;
  }
}
