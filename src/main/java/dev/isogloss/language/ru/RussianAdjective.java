package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declines adjectives in -ый, -ой and -ий, and surnames that look like them. */
final class RussianAdjective {
  private static final String HARD_I = "гкхжчшщ";

  private RussianAdjective() {}

  /** The forms of an adjective in the masculine nominative; empty for any other word. */
  static List<Form> decline(String lemma) {
    if (lemma.length() < 4 || !lemma.matches(".*[ыои]й")) {
      return List.of();
    }
    String stem = lemma.substring(0, lemma.length() - 2);
    boolean soft = lemma.endsWith("ий") && HARD_I.indexOf(stem.charAt(stem.length() - 1)) < 0;
    String nom = lemma.substring(lemma.length() - 2);
    String y =
        lemma.endsWith("ый") || HARD_I.indexOf(stem.charAt(stem.length() - 1)) < 0 ? "ы" : "и";
    String o = soft ? "е" : "о";
    String i = soft ? "и" : y;
    List<Form> forms = new ArrayList<>();
    Endings masculine =
        Endings.of(nom + " " + o + "го " + o + "му " + nom + " " + i + "м " + o + "м");
    add(forms, stem, masculine, Number.SINGULAR, Gender.MASCULINE);
    String neuter = o + "е";
    Endings neuterEndings =
        new Endings(
            neuter, masculine.gen(), masculine.dat(), neuter, masculine.ins(), masculine.pre());
    forms.addAll(neuterEndings.attach(stem, Pos.ADJECTIVE, Number.SINGULAR, Gender.NEUTER, null));
    String oblique = o + "й";
    Endings feminine =
        Endings.of(
            (soft ? "яя " : "ая ")
                + oblique
                + " "
                + oblique
                + (soft ? " юю " : " ую ")
                + oblique
                + " "
                + oblique);
    forms.addAll(feminine.attach(stem, Pos.ADJECTIVE, Number.SINGULAR, Gender.FEMININE, null));
    Endings plural = Endings.of(i + "е " + i + "х " + i + "м " + i + "е " + i + "ми " + i + "х");
    add(forms, stem, plural, Number.PLURAL, null);
    return forms;
  }

  /** The forms of a man's surname in -ский or -ый: the adjective's, as a noun. */
  static List<Form> surname(String lemma) {
    return decline(lemma).stream()
        .filter(f -> f.morph().gender() == Gender.MASCULINE || f.morph().number() == Number.PLURAL)
        .filter(f -> f.morph().animacy() != Animacy.INANIMATE)
        .map(RussianAdjective::asName)
        .toList();
  }

  private static Form asName(Form form) {
    var m = form.morph();
    return new Form(
        form.text(),
        new Morph(
            Pos.NOUN, m.grammaticalCase(), m.number(), Gender.MASCULINE, Animacy.ANIMATE, ""));
  }

  private static void add(
      List<Form> forms, String stem, Endings endings, Number number, @Nullable Gender gender) {
    forms.addAll(
        endings.attach(stem, Pos.ADJECTIVE, number, gender, null).stream()
            .filter(f -> f.morph().grammaticalCase() != Case.ACCUSATIVE)
            .toList());
    forms.add(accusative(stem + endings.nom(), number, gender, Animacy.INANIMATE));
    forms.add(accusative(stem + endings.gen(), number, gender, Animacy.ANIMATE));
  }

  private static Form accusative(
      String text, Number number, @Nullable Gender gender, Animacy animacy) {
    return new Form(text, new Morph(Pos.ADJECTIVE, Case.ACCUSATIVE, number, gender, animacy, ""));
  }
}
