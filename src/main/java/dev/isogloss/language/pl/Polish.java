package dev.isogloss.language.pl;

import com.google.auto.service.AutoService;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import dev.isogloss.language.description.Traits;
import java.util.Set;

/** Polish: what is at numbers, and lists. */
@AutoService(Description.class)
public final class Polish implements Description {
  private static final Traits TRAITS =
      Traits.latin(
          7,
          "i w nie na że z się do jest jak to dla ale przez o od po za tym ten ta są być"
              + " może można jeśli lub oraz które który która co czy tylko już ma go jej ich"
              + " przed pod więc tego ze bardzo gdy");

  private static final NumberWords NUMBERS =
      LabelWords.of(
          "wersja wersji rozdział rozdziale rysunek rysunku rys tabela tabeli tab listing"
              + " listingu przykład dodatek krok lekcja część moduł poziom zadanie",
          Set.of());

  @Override
  public String code() {
    return "pl";
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
