package dev.isogloss.language.it;

import com.google.auto.service.AutoService;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import dev.isogloss.language.description.Traits;
import java.util.Set;

/** Italian: what is at numbers, and lists. */
@AutoService(Description.class)
public final class Italian implements Description {
  private static final Traits TRAITS =
      Traits.latin(
          4,
          "il la di che e un una per non è con del della sono gli in i le lo da si dei"
              + " delle nel nella al alla come più o se questo questa ma anche può essere"
              + " viene su dal quando ci quindi tra ogni tutti così dove hai");

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
  public Traits traits() {
    return TRAITS;
  }

  @Override
  public NumberWords numbers() {
    return NUMBERS;
  }
}
