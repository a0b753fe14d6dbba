package dev.isogloss.bench;

import dev.isogloss.bench.DictionaryParadigms.Paradigm;
import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.ru.inflect.RussianInflection;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well the rules decline nouns and adjectives that the dictionary lacks: every n-th word of it
 * is taken for unknown, and the forms made by rule are compared with the dictionary's.
 */
public final class UnknownNounInflection {
  private static final int NOUN_STEP = 5;
  private static final int ADJECTIVE_STEP = 5;
  private static final List<Gender> GENDERS =
      List.of(Gender.MASCULINE, Gender.FEMININE, Gender.NEUTER);
  private static final Inflection RULES = new RussianInflection();

  private UnknownNounInflection() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(report());
  }

  static String report() throws IOException {
    List<Paradigm> nouns = DictionaryParadigms.sample("NN:", NOUN_STEP);
    return report("Nouns taken for unknown, gender and animacy given", nouns(nouns, true), 25)
        + report("Nouns taken for unknown, gender and animacy guessed", nouns(nouns, false), 15)
        + report("Gender of nouns, guessed", genders(nouns), 15)
        + report(
            "Adjectives taken for unknown",
            adjectives(DictionaryParadigms.sample("ADJ:", ADJECTIVE_STEP)),
            10);
  }

  private static String report(String title, Tally tally, int rows) {
    return String.format(
            Locale.ROOT, "## %s\n\nExact: **%.4f** of %d.\n\n", title, tally.exact(), tally.all())
        + tally.table(rows)
        + '\n';
  }

  /** The forms of common nouns, singular and plural. */
  static Tally nouns(List<Paradigm> nouns, boolean given) {
    Tally tally = new Tally("gender, ending");
    for (Paradigm noun : nouns) {
      for (Animacy animacy : Animacy.values()) {
        for (Gender gender : GENDERS) {
          count(tally, noun, gender, animacy, given);
        }
      }
    }
    return tally;
  }

  private static void count(
      Tally tally, Paradigm noun, Gender gender, Animacy animacy, boolean given) {
    String lemma = noun.lemma();
    if (!noun.of(tag(gender, animacy, Number.SINGULAR, Case.NOMINATIVE)).contains(plain(lemma))) {
      return;
    }
    List<Form> forms =
        given
            ? RULES.paradigm(lemma, Pos.NOUN, gender, animacy)
            : RULES.paradigm(lemma, Pos.NOUN, null, null);
    String key = gender + " -" + lemma.substring(Math.max(0, lemma.length() - 2));
    for (Number number : List.of(Number.SINGULAR, Number.PLURAL)) {
      for (Case c : Case.values()) {
        Set<String> right = noun.of(tag(gender, animacy, number, c));
        if (!right.isEmpty() && c != Case.VOCATIVE) {
          String form = first(forms, number, c, null, null);
          tally.add(key, right.contains(form), form + " for " + String.join("/", right));
        }
      }
    }
  }

  /** The genders of common nouns. */
  static Tally genders(List<Paradigm> nouns) {
    Tally tally = new Tally("ending");
    for (Paradigm noun : nouns) {
      List<Gender> right = GENDERS.stream().filter(g -> hasGender(noun, g)).toList();
      if (!right.isEmpty()) {
        Gender guess = RULES.paradigm(noun.lemma(), Pos.NOUN, null, null).get(0).morph().gender();
        String lemma = noun.lemma();
        tally.add(
            "-" + lemma.substring(Math.max(0, lemma.length() - 2)),
            guess != null && right.contains(guess),
            lemma);
      }
    }
    return tally;
  }

  private static boolean hasGender(Paradigm noun, Gender gender) {
    String lemma = plain(noun.lemma());
    return noun.of(tag(gender, Animacy.INANIMATE, Number.SINGULAR, Case.NOMINATIVE)).contains(lemma)
        || noun.of(tag(gender, Animacy.ANIMATE, Number.SINGULAR, Case.NOMINATIVE)).contains(lemma);
  }

  /** The case forms of adjectives. */
  static Tally adjectives(List<Paradigm> adjectives) {
    Tally tally = new Tally("ending");
    for (Paradigm adjective : adjectives) {
      String lemma = adjective.lemma();
      if (adjective.of("ADJ:Posit:Masc:Nom").contains(plain(lemma))) {
        List<Form> forms = RULES.paradigm(lemma, Pos.ADJECTIVE, null, null);
        for (Case c : Case.values()) {
          GENDERS.forEach(g -> count(tally, adjective, forms, Number.SINGULAR, c, g));
          count(tally, adjective, forms, Number.PLURAL, c, null);
        }
      }
    }
    return tally;
  }

  private static void count(
      Tally tally,
      Paradigm adjective,
      List<Form> forms,
      Number number,
      Case c,
      @Nullable Gender gender) {
    String group = gender == null ? "PL" : DictionaryParadigms.letter(gender);
    Set<String> right = adjective.of("ADJ:Posit:" + group + ":" + DictionaryParadigms.letter(c));
    String lemma = adjective.lemma();
    if (!right.isEmpty()) {
      String form = first(forms, number, c, gender, Animacy.INANIMATE);
      String key = "-" + lemma.substring(Math.max(0, lemma.length() - 3));
      tally.add(key, right.contains(form), form + " for " + String.join("/", right));
    }
  }

  private static String tag(Gender gender, Animacy animacy, Number number, Case grammaticalCase) {
    return String.join(
        ":",
        "NN",
        DictionaryParadigms.letter(animacy),
        DictionaryParadigms.letter(gender),
        DictionaryParadigms.letter(number),
        DictionaryParadigms.letter(grammaticalCase));
  }

  private static String plain(String form) {
    return DictionaryParadigms.plain(form);
  }

  private static String first(
      List<Form> forms, Number number, Case c, @Nullable Gender gender, @Nullable Animacy animacy) {
    return forms.stream()
        .filter(f -> fits(f.morph(), number, c))
        .filter(f -> gender == null || f.morph().gender() == gender)
        .filter(
            f -> animacy == null || f.morph().animacy() == null || f.morph().animacy() == animacy)
        .map(f -> plain(f.text()))
        .findFirst()
        .orElse("–");
  }

  private static boolean fits(Morph morph, Number number, Case c) {
    return (morph.number() == null || morph.number() == number)
        && (morph.grammaticalCase() == null || morph.grammaticalCase() == c);
  }
}
