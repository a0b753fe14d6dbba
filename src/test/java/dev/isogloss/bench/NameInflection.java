package dev.isogloss.bench;

import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.ru.inflect.RussianInflection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well first names are put into the form that gender, number and case ask for. A form counts as
 * right where the first one that is given is the file's, ё written as е.
 *
 * <p>Run with the path of {@code firstnames.tsv}: rows of lemma, form and grammemes.
 */
public final class NameInflection {
  private static final Map<String, Case> CASES =
      Map.of(
          "им", Case.NOMINATIVE,
          "рд", Case.GENITIVE,
          "дт", Case.DATIVE,
          "вн", Case.ACCUSATIVE,
          "тв", Case.INSTRUMENTAL,
          "пр", Case.PREPOSITIONAL);

  private static final int ALL = 100;
  private static final int SHOWN = 20;

  private NameInflection() {}

  /** What gives the forms of a name. */
  @FunctionalInterface
  interface Inflector {
    List<Form> forms(String name, Gender gender);
  }

  /** A row of the file. */
  record Row(String lemma, String form, Gender gender, Number number, Case grammaticalCase) {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(report(Path.of(arguments[0])));
  }

  static String report(Path file) throws IOException {
    List<Row> rows = rows(file);
    Inflection rules = new RussianInflection();
    Language russian = new InstalledLanguages().of(Locale.forLanguageTag("ru"));
    return report("by rule alone", rows, (n, g) -> rules.paradigm(n, Pos.NOUN, g, Animacy.ANIMATE))
        + '\n'
        + report(
            "by dictionary, then by rule",
            rows,
            (n, g) -> russian.inflection().paradigm(n, Pos.NOUN, g, Animacy.ANIMATE));
  }

  static List<Row> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(NameInflection::row).toList();
  }

  private static Row row(String line) {
    String[] fields = line.split("\t", -1);
    String[] grammemes = fields[2].split(",", -1);
    Gender gender =
        switch (grammemes[0]) {
          case "мр" -> Gender.MASCULINE;
          case "жр" -> Gender.FEMININE;
          default -> Gender.COMMON;
        };
    Number number = grammemes[1].equals("ед") ? Number.SINGULAR : Number.PLURAL;
    return new Row(titled(fields[0]), fields[1], gender, number, CASES.get(grammemes[2]));
  }

  private static String titled(String name) {
    StringBuilder titled = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < titled.length(); i++) {
      if (i == 0 || titled.charAt(i - 1) == '-') {
        titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
      }
    }
    return titled.toString();
  }

  static Tally exact(List<Row> rows, Inflector inflector, Function<Row, String> key) {
    Tally tally = new Tally("names");
    Map<String, List<Form>> paradigms = new TreeMap<>();
    for (Row row : rows) {
      List<Form> forms =
          paradigms.computeIfAbsent(
              row.lemma() + row.gender(), k -> inflector.forms(row.lemma(), row.gender()));
      String given = first(forms, row);
      tally.add(
          key.apply(row), given.equals(DictionaryParadigms.plain(row.form())), miss(row, given));
    }
    return tally;
  }

  static String slot(Row row) {
    return row.gender() + " " + row.number() + " " + row.grammaticalCase();
  }

  private static String ending(Row row) {
    String lemma = row.lemma().toLowerCase(Locale.ROOT);
    return row.gender() + " -" + lemma.substring(Math.max(0, lemma.length() - 2));
  }

  private static String miss(Row row, String given) {
    return given + " for " + row.form().toLowerCase(Locale.ROOT);
  }

  private static String first(List<Form> forms, Row row) {
    return forms.stream()
        .filter(f -> fits(f.morph(), row))
        .map(f -> DictionaryParadigms.plain(f.text()))
        .findFirst()
        .orElse("–");
  }

  private static boolean fits(Morph morph, Row row) {
    boolean sameCase =
        morph.grammaticalCase() == null || morph.grammaticalCase() == row.grammaticalCase();
    boolean sameNumber = morph.number() == null || morph.number() == row.number();
    return sameCase && sameNumber;
  }

  private static String report(String title, List<Row> rows, Inflector inflector) {
    Tally byEnding = exact(rows, inflector, NameInflection::ending);
    String head =
        String.format(
            Locale.ROOT, "Exact: **%.4f** of %d forms.\n\n", byEnding.exact(), byEnding.all());
    return "## First names, "
        + title
        + "\n\n"
        + head
        + exact(rows, inflector, NameInflection::slot).table(ALL)
        + '\n'
        + byEnding.table(SHOWN);
  }
}
