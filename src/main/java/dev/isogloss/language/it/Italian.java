package dev.isogloss.language.it;

import com.google.auto.service.AutoService;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import java.util.Set;

/** Italian: what stands at numbers, and lists. */
@AutoService(Description.class)
public final class Italian implements Description {
  private static final NumberWords NUMBERS =
      LabelWords.of(
          "versione versioni capitolo cap sezione figura fig tabella listato esempio"
              + " appendice passo lezione parte modulo livello esercizio",
          Set.of());

  @Override
  public String code() {
    return "it";
  }

  @Override
  public NumberWords numbers() {
    return NUMBERS;
  }
}
