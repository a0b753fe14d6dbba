package dev.isogloss.language.be;

import com.google.auto.service.AutoService;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.Traits;

/** Belarusian: what tells it from its neighbours. */
@AutoService(Description.class)
public final class Belarusian implements Description {
  private static final Traits TRAITS =
      Traits.cyrillic(
          2,
          "і ў не на што з гэта як для але да ён або калі ёсць у а ад за мы вы яны яго"
              + " яе іх пры каб які якая будзе можа можна то дзе яшчэ ужо ўсё гэты пасля пад"
              + " паміж пра тут так толькі мае",
          "ищъ");

  @Override
  public String code() {
    return "be";
  }

  @Override
  public Traits traits() {
    return TRAITS;
  }
}
