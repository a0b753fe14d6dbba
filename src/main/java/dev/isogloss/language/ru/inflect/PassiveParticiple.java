package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Aspect;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Conjugation.Tense;
import dev.isogloss.language.Conjugation.Voice;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passive participle of the past of perfective verbs that no dictionary knows, long and short:
 * <i>задеплоить – задеплоенный, задеплоен; закоммитать – закоммитанный</i>.
 */
final class PassiveParticiple {
  private static final Conjugation LONG = conjugation(Mood.PARTICIPLE);
  private static final Conjugation SHORT = conjugation(Mood.SHORT_PARTICIPLE);

  private PassiveParticiple() {}

  private static Conjugation conjugation(Mood mood) {
    return new Conjugation(mood, Tense.PAST, null, Voice.PASSIVE, Aspect.PERFECTIVE, null);
  }

  /** The forms of an infinitive that is not reflexive; none of a class that has none. */
  static List<Form> of(String infinitive) {
    String stem = stem(infinitive);
    if (stem.isEmpty()) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>();
    forms.add(brief(stem, Number.SINGULAR, Gender.MASCULINE));
    forms.add(brief(stem + "а", Number.SINGULAR, Gender.FEMININE));
    forms.add(brief(stem + "о", Number.SINGULAR, Gender.NEUTER));
    forms.add(brief(stem + "ы", Number.PLURAL, null));
    RussianAdjective.decline(stem + "ный", Pos.PARTICIPLE).stream()
        .map(f -> new Form(f.text(), withConjugation(f.morph())).guessed())
        .forEach(forms::add);
    return forms;
  }

  private static String stem(String infinitive) {
    if (infinitive.endsWith("ать") || infinitive.endsWith("ять")) {
      return Letters.cut(infinitive, 2) + "н";
    }
    return infinitive.endsWith("ить") ? Letters.cut(infinitive, 3) + "ен" : "";
  }

  private static Form brief(String text, Number number, @Nullable Gender gender) {
    return new Form(text, new Morph(Pos.PARTICIPLE, null, number, gender, null, SHORT, ""))
        .guessed();
  }

  private static Morph withConjugation(Morph form) {
    return new Morph(
        form.pos(), form.grammaticalCase(), form.number(), form.gender(), null, LONG, "");
  }
}
