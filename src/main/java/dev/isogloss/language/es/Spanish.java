package dev.isogloss.language.es;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Conventions.Dash;
import dev.isogloss.language.Conventions.Quotes;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import dev.isogloss.language.description.Traits;
import java.util.List;
import java.util.Set;

/** Spanish: what is at numbers, and lists. */
@AutoService(Description.class)
public final class Spanish implements Description {
  private static final Traits TRAITS =
      Traits.latin(
          3,
          "el la los y de que en una por con para es las del no se un al lo su como más"
              + " o si este esta esto son está pero sus puede ser también sin sobre cuando hay"
              + " nos entre desde cada muy donde ya todo tu usted tiene hace");

  private static final NumberWords NUMBERS =
      LabelWords.of(
          "versión versiones capítulo cap sección figura fig tabla listado ejemplo apéndice"
              + " paso lección parte módulo nivel ejercicio",
          Set.of("o posterior", "y posteriores", "o superior", "y superiores"));

  @Override
  public String code() {
    return "es";
  }

  /**
   * The comma and the point are both right before a fraction. The angle marks are the first choice
   * for a quotation. The dash touches what it sets apart.
   *
   * @see <a href="https://www.rae.es/dpd/n%C3%BAmeros">RAE, Diccionario panhispánico de dudas</a>
   * @see <a href="https://www.rae.es/dpd/comillas">the same, comillas</a>
   * @see <a href="https://www.rae.es/dpd/raya">the same, raya</a>
   */
  @Override
  public Conventions conventions(Conventions cldr) {
    return cldr.withEitherDecimal()
        .withQuotes(
            List.of(Quotes.of("«»"), Quotes.of("“”"), Quotes.STRAIGHT),
            List.of(Quotes.of("“”"), Quotes.of("‘’"), Quotes.STRAIGHT))
        .withDash(new Dash('—', true, "–", true));
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
