package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conjugates the classes that new and borrowed verbs join: -овать, -евать, -ать, -ить, -нуть. */
final class RussianVerb {
  private static final List<String> PAST = List.of("л", "ла", "ло", "ли", "в");

  /** Each class by the end of its infinitive, with what its past and its present begin with. */
  private enum Conjugation {
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

    Conjugation(String infinitive, String past, String present, String endings) {
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

  /** The forms of an infinitive, without participles; empty for any other word. */
  static List<Form> conjugate(String infinitive) {
    boolean reflexive = infinitive.endsWith("ться");
    String active = reflexive ? Letters.cut(infinitive, 2) : infinitive;
    for (Conjugation conjugation : Conjugation.values()) {
      if (active.endsWith(conjugation.infinitive)) {
        return forms(texts(active, conjugation), reflexive);
      }
    }
    return List.of();
  }

  private static Set<String> texts(String infinitive, Conjugation conjugation) {
    String stem = Letters.cut(infinitive, conjugation.infinitive.length());
    Set<String> texts = new LinkedHashSet<>();
    texts.add(infinitive);
    if (conjugation == Conjugation.IT) {
      texts.add(firstPerson(stem));
    }
    for (String ending : conjugation.endings) {
      texts.add(stem + conjugation.present + spelled(stem, ending, conjugation));
    }
    PAST.forEach(ending -> texts.add(stem + conjugation.past + ending));
    return texts;
  }

  /** After ж, ч, ш, щ the language writes а and у for я and ю. */
  private static String spelled(String stem, String ending, Conjugation conjugation) {
    boolean hushed = conjugation == Conjugation.IT && Letters.isHusher(Letters.fromEnd(stem, 0));
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

  private static List<Form> forms(Set<String> texts, boolean reflexive) {
    return texts.stream()
        .map(t -> reflexive ? reflexive(t) : t)
        .map(t -> new Form(t, Morph.of(Pos.VERB, "")))
        .toList();
  }

  private static String reflexive(String form) {
    if (form.endsWith("в")) {
      return form + "шись";
    }
    return form + (Letters.isVowel(Letters.fromEnd(form, 0)) ? "сь" : "ся");
  }
}
