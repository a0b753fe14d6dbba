package dev.isogloss.bench;

import dev.isogloss.bench.DictionaryParadigms.Paradigm;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.ru.inflect.NameKind;
import dev.isogloss.language.ru.inflect.RussianName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well surnames and patronymics decline by rule. The right answers are those of LanguageTool's
 * dictionary: every n-th surname of it, for men and for women, and every patronymic.
 */
public final class SurnameInflection {
  private static final int STEP = 10;
  private static final List<Case> OBLIQUE =
      List.of(Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL);

  private SurnameInflection() {}

  /** What gives the form of a name. */
  @FunctionalInterface
  interface Inflector {
    String form(String name, NameKind kind, Gender gender, Number number, Case grammaticalCase);
  }

  public static void main(String[] arguments) throws IOException {
    System.out.println(report());
  }

  static String report() throws IOException {
    return report(NameKind.FAMILY, STEP) + report(NameKind.PATRONYMIC, 1);
  }

  static String report(NameKind kind, int step) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Paradigm> names = names(kind, step);
    for (Gender gender : List.of(Gender.MASCULINE, Gender.FEMININE)) {
      Tally tally = exact(names, kind, gender, SurnameInflection::byRule);
      text.append(
          String.format(
              Locale.ROOT,
              "## Names: %s, %s\n\nExact: **%.4f** of %d forms.\n\n",
              kind,
              gender,
              tally.exact(),
              tally.all()));
      text.append(tally.table(12)).append('\n');
    }
    return text.toString();
  }

  static List<Paradigm> names(NameKind kind, int step) throws IOException {
    return DictionaryParadigms.sample(prefix(kind), step);
  }

  private static String prefix(NameKind kind) {
    return kind == NameKind.FAMILY ? "NN:Fam:" : "NN:Patr:";
  }

  static Tally exact(List<Paradigm> names, NameKind kind, Gender gender, Inflector inflector) {
    Tally tally = new Tally("ending");
    for (Paradigm name : names) {
      for (String base : name.of(tag(kind, gender, Number.SINGULAR, Case.NOMINATIVE))) {
        String given = kind == NameKind.FAMILY ? name.lemma() : base;
        count(tally, name, given, kind, gender, inflector);
      }
    }
    return tally;
  }

  private static void count(
      Tally tally, Paradigm name, String base, NameKind kind, Gender gender, Inflector inflector) {
    String titled = base.substring(0, 1).toUpperCase(Locale.ROOT) + base.substring(1);
    for (Number number : List.of(Number.SINGULAR, Number.PLURAL)) {
      for (Case oblique : OBLIQUE) {
        Set<String> right = name.of(tag(kind, gender, number, oblique));
        if (!right.isEmpty()) {
          String given = inflector.form(titled, kind, gender, number, oblique);
          String plain = DictionaryParadigms.plain(given);
          tally.add("-" + end(base), right.contains(plain), plain + " for " + right);
        }
      }
    }
  }

  private static String end(String word) {
    return word.substring(Math.max(0, word.length() - 2));
  }

  private static String tag(NameKind kind, Gender gender, Number number, Case grammaticalCase) {
    boolean plural = number == Number.PLURAL && kind == NameKind.FAMILY;
    return prefix(kind)
        + (plural ? "" : DictionaryParadigms.letter(gender) + ":")
        + DictionaryParadigms.letter(number)
        + ":"
        + DictionaryParadigms.letter(grammaticalCase);
  }

  static String byRule(
      String name, NameKind kind, Gender gender, Number number, Case grammaticalCase) {
    return RussianName.decline(name, kind, gender).stream()
        .filter(f -> f.morph().number() == null || f.morph().number() == number)
        .filter(
            f ->
                f.morph().grammaticalCase() == null
                    || f.morph().grammaticalCase() == grammaticalCase)
        .map(Form::text)
        .findFirst()
        .orElse("–");
  }
}
