package dev.isogloss.language.de;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.LabelWords;
import dev.isogloss.language.description.Traits;
import java.util.Set;

/** German: what is at numbers, its capitals, and lists. */
@AutoService(Description.class)
public final class German implements Description {
  private static final Traits TRAITS =
      Traits.latin(
          1,
          "der die und das ist nicht ein eine mit von den zu auf für im sich es in an"
              + " dem des als auch wenn sie er wir wird werden kann hat haben sind oder wie"
              + " bei nach aus um nur noch über einen einem einer durch dass diese dieser"
              + " dieses aber sein ihr so zum zur man zwischen");

  private static final Orthography ORTHOGRAPHY =
      new Orthography() {
        @Override
        public boolean capitalisesNouns() {
          return true;
        }

        /** The s of plural and genitive: <i>die URLs</i>, <i>des PCs</i> (Duden). */
        @Override
        public boolean pluralisesAbbreviations() {
          return true;
        }
      };

  private static final NumberWords NUMBERS =
      LabelWords.of(
          "version kapitel kap abschnitt abbildung abb tabelle tab listing beispiel anhang"
              + " schritt teil modul stufe aufgabe",
          Set.of("oder neuer", "und neuer", "oder höher", "und höher", "und älter"));

  @Override
  public String code() {
    return "de";
  }

  @Override
  public Traits traits() {
    return TRAITS;
  }

  @Override
  public NumberWords numbers() {
    return NUMBERS;
  }

  @Override
  public Orthography orthography() {
    return ORTHOGRAPHY;
  }

  /** The Halbgeviertstrich and no other dash (DIN 5008). */
  @Override
  public Conventions conventions(Conventions cldr) {
    return cldr.withDash(new Conventions.Dash('–', true, ""));
  }
}
