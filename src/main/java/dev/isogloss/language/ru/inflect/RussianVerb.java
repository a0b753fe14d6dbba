package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Aspect;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Conjugation.Tense;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conjugates the classes that new and borrowed verbs join: -овать, -евать, -ать, -ить, -нуть. */
final class RussianVerb {
  private static final List<String> PAST = List.of("л", "ла", "ло", "ли", "в");

  private static final List<Morph> PAST_FORMS =
      List.of(
          verb(Mood.INDICATIVE, Tense.PAST, null, Number.SINGULAR, Gender.MASCULINE),
          verb(Mood.INDICATIVE, Tense.PAST, null, Number.SINGULAR, Gender.FEMININE),
          verb(Mood.INDICATIVE, Tense.PAST, null, Number.SINGULAR, Gender.NEUTER),
          verb(Mood.INDICATIVE, Tense.PAST, null, Number.PLURAL, null),
          verb(Mood.GERUND, Tense.PAST, null, null, null));

  /** In the order of the endings of a class. */
  private static final List<Morph> PRESENT =
      List.of(
          verb(Mood.INDICATIVE, null, 1, Number.SINGULAR, null),
          verb(Mood.INDICATIVE, null, 2, Number.SINGULAR, null),
          verb(Mood.INDICATIVE, null, 3, Number.SINGULAR, null),
          verb(Mood.INDICATIVE, null, 1, Number.PLURAL, null),
          verb(Mood.INDICATIVE, null, 2, Number.PLURAL, null),
          verb(Mood.INDICATIVE, null, 3, Number.PLURAL, null),
          verb(Mood.IMPERATIVE, null, 2, Number.SINGULAR, null),
          verb(Mood.IMPERATIVE, null, 2, Number.PLURAL, null),
          verb(Mood.GERUND, Tense.PRESENT, null, null, null));

  /** Each class by the end of its infinitive, with what its past and its present begin with. */
  private enum VerbClass {
    OVAT("овать", "ова", "у", "ю ешь ет ем ете ют й йте я"),
    EVAT("цевать", "цева", "цу", "ю ешь ет ем ете ют й йте я"),
    AT("ать", "а", "а", "ю ешь ет ем ете ют й йте я"),
    YAT("ять", "я", "я", "ю ешь ет ем ете ют й йте я"),
    NUT("нуть", "ну", "н", "у ешь ет ем ете ут и ите"),
    IT("ить", "и", "", "ишь ит им ите ят и ите я");

    private final String infinitive;
    private final String past;
    private final String present;
    private final List<String> endings;

    VerbClass(String infinitive, String past, String present, String endings) {
      this.infinitive = infinitive;
      this.past = past;
      this.present = present;
      this.endings = List.of(endings.split(" ", -1));
    }
  }

  /** What the first person of verbs in -ить ends in after the consonants that change. */
  private static final Map<String, String> FIRST_PERSON =
      Map.ofEntries(
          Map.entry("ст", "щу"),
          Map.entry("т", "чу"),
          Map.entry("д", "жу"),
          Map.entry("з", "жу"),
          Map.entry("с", "шу"),
          Map.entry("б", "блю"),
          Map.entry("п", "плю"),
          Map.entry("в", "влю"),
          Map.entry("м", "млю"),
          Map.entry("ф", "флю"));

  private RussianVerb() {}

  /** The prefixes that make a borrowed verb perfective: <i>деплоить – задеплоить</i>. */
  private static final List<String> PERFECTIVE =
      List.of(
          "за", "по", "про", "от", "ото", "пере", "вы", "раз", "рас", "разо", "с", "со", "на", "до",
          "при", "у", "об", "обо", "под", "пре", "в", "из", "ис");

  /** The forms of an infinitive, with participles of the past; empty for any other word. */
  static List<Form> conjugate(String infinitive) {
    boolean reflexive = infinitive.endsWith("ться");
    String active = reflexive ? Letters.cut(infinitive, 2) : infinitive;
    for (VerbClass verbs : VerbClass.values()) {
      if (active.endsWith(verbs.infinitive)) {
        Aspect aspect = aspect(active, verbs);
        List<Form> forms = new ArrayList<>();
        forms(active, verbs).stream()
            .map(f -> reflexive ? new Form(reflexive(f.text()), f.morph(), f.certain()) : f)
            .map(f -> new Form(f.text(), of(aspect, reflexive, f.morph()), f.certain()))
            .forEach(forms::add);
        if (!reflexive && aspect == Aspect.PERFECTIVE) {
          forms.addAll(MadeParticiple.passive(active));
        }
        forms.addAll(MadeParticiple.active(active, reflexive, aspect));
        return forms;
      }
    }
    return List.of();
  }

  /**
   * Whether a verb that no dictionary knows is done once: a prefix makes it so, and so does -нуть;
   * a verb in -ировать may be both.
   */
  private static @Nullable Aspect aspect(String infinitive, VerbClass verbs) {
    boolean prefixed =
        PERFECTIVE.stream()
            .anyMatch(p -> infinitive.startsWith(p) && Letters.syllables(infinitive) > 2);
    if (verbs == VerbClass.NUT || prefixed && verbs != VerbClass.OVAT) {
      return Aspect.PERFECTIVE;
    }
    return verbs == VerbClass.OVAT ? null : Aspect.IMPERFECTIVE;
  }

  private static Morph of(@Nullable Aspect aspect, boolean reflexive, Morph form) {
    Conjugation bare = Objects.requireNonNull(form.conjugation());
    Conjugation told =
        new Conjugation(
            bare.mood(),
            bare.tense(),
            bare.person(),
            bare.voice(),
            aspect,
            reflexive ? Boolean.FALSE : bare.transitive());
    return new Morph(
        form.pos(), form.grammaticalCase(), form.number(), form.gender(), null, told, form.tag());
  }

  private static List<Form> forms(String infinitive, VerbClass verbs) {
    String stem = Letters.cut(infinitive, verbs.infinitive.length());
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(infinitive, verb(Mood.INFINITIVE, null, null, null, null)));
    List<Morph> present = new ArrayList<>(PRESENT);
    if (verbs == VerbClass.IT) {
      forms.add(new Form(firstPerson(stem), present.remove(0)).guessed());
    }
    for (int i = 0; i < verbs.endings.size(); i++) {
      String ending = spelled(stem, verbs.endings.get(i), verbs);
      Form form = new Form(stem + verbs.present + ending, present.get(i));
      forms.add(verbs == VerbClass.OVAT ? form : form.guessed());
    }
    for (int i = 0; i < PAST.size(); i++) {
      forms.add(new Form(stem + verbs.past + PAST.get(i), PAST_FORMS.get(i)));
    }
    return forms;
  }

  private static Morph verb(
      Mood mood,
      @Nullable Tense tense,
      @Nullable Integer person,
      @Nullable Number number,
      @Nullable Gender gender) {
    return Morph.verb(Conjugation.of(mood, tense, person), number, gender, "");
  }

  /** After ж, ч, ш, щ the language writes а and у for я and ю. */
  private static String spelled(String stem, String ending, VerbClass verbs) {
    boolean hushed = verbs == VerbClass.IT && Letters.isHusher(Letters.fromEnd(stem, 0));
    return hushed ? ending.replace('я', 'а') : ending;
  }

  private static String firstPerson(String stem) {
    for (int length = 2; length > 0; length--) {
      String end = stem.substring(Math.max(0, stem.length() - length));
      String changed = FIRST_PERSON.get(end);
      if (changed != null) {
        return Letters.cut(stem, end.length()) + changed;
      }
    }
    return stem + (Letters.isHusher(Letters.fromEnd(stem, 0)) ? "у" : "ю");
  }

  private static String reflexive(String form) {
    if (form.endsWith("в")) {
      return form + "шись";
    }
    return form + (Letters.isVowel(Letters.fromEnd(form, 0)) ? "сь" : "ся");
  }
}
