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
 * The participles of the past of verbs that no dictionary knows: of perfective ones the passive,
 * long and short (<i>задеплоить – задеплоенный, задеплоен</i>), of all the active (<i>залогиниться
 * – залогинившийся</i>).
 */
final class MadeParticiple {
  private static final Conjugation LONG = conjugation(Mood.PARTICIPLE);
  private static final Conjugation SHORT = conjugation(Mood.SHORT_PARTICIPLE);

  private MadeParticiple() {}

  private static Conjugation conjugation(Mood mood) {
    return new Conjugation(mood, Tense.PAST, null, Voice.PASSIVE, Aspect.PERFECTIVE, null);
  }

  /** The forms of an infinitive that is not reflexive; none of a class that has none. */
  static List<Form> passive(String infinitive) {
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
        .map(f -> new Form(f.text(), with(LONG, f.morph())).guessed())
        .forEach(forms::add);
    return forms;
  }

  /** The active one; a reflexive verb has -ся behind each form. */
  static List<Form> active(String infinitive, boolean reflexive, @Nullable Aspect aspect) {
    Conjugation told =
        new Conjugation(
            Mood.PARTICIPLE,
            Tense.PAST,
            null,
            Voice.ACTIVE,
            aspect,
            reflexive ? Boolean.FALSE : null);
    return RussianAdjective.decline(Letters.cut(infinitive, 2) + "вший", Pos.PARTICIPLE).stream()
        .filter(f -> f.morph().grammaticalCase() != null)
        .map(f -> new Form(reflexive ? f.text() + "ся" : f.text(), with(told, f.morph())).guessed())
        .toList();
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

  private static Morph with(Conjugation told, Morph form) {
    return new Morph(
        form.pos(), form.grammaticalCase(), form.number(), form.gender(), null, told, "");
  }
}
