package dev.isogloss.language.pt;

import com.google.auto.service.AutoService;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import dev.isogloss.language.description.Traits;
import java.util.Set;

/** Portuguese: what is at numbers, and lists. */
@AutoService(Description.class)
public final class Portuguese implements Description {
  private static final Traits TRAITS =
      Traits.latin(
          5,
          "o a os e de que em uma por com para é as do da não um no na se dos das mais"
              + " como ou são ao seu sua você isso este esta mas também pode ser quando foi"
              + " tem nos entre sem sobre cada já muito até onde pelo pela");

  private static final NumberWords NUMBERS =
      LabelWords.of(
          "versão versões capítulo cap seção secção figura fig tabela listagem exemplo"
              + " apêndice passo lição parte módulo nível exercício",
          Set.of());

  @Override
  public String code() {
    return "pt";
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
