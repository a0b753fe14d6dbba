package dev.isogloss.language.bg;

import com.google.auto.service.AutoService;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.Traits;

/** Bulgarian: what tells it from its neighbours. */
@AutoService(Description.class)
public final class Bulgarian implements Description {
  private static final Traits TRAITS =
      Traits.cyrillic(
          3,
          "и в не на че с по това как от за но към той или да е са ще си се със във ако"
              + " при които който която когато може трябва има няма този тази тези още вече"
              + " след преди между само бъде беше ми ни ви им го я",
          "ыэёіїєў");

  @Override
  public String code() {
    return "bg";
  }

  @Override
  public Traits traits() {
    return TRAITS;
  }
}
