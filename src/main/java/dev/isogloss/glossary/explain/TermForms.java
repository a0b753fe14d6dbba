package dev.isogloss.glossary.explain;

import dev.isogloss.glossary.explain.TermExplanation.Example;
import dev.isogloss.glossary.explain.TermExplanation.Forms;
import dev.isogloss.glossary.explain.TermExplanation.Row;
import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.replace.PhraseWriter;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.WordShape;
import dev.isogloss.language.Form;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of a term, by case and number, and of one that is an adjective by gender. */
record TermForms(TermShape shape, Language language) {
  /** A column of the table; the gender is null where one form serves all genders. */
  private record Column(Number number, @Nullable Gender gender) {
    String name() {
      return TermFeatures.name(gender == null ? number : gender);
    }
  }

  /** Only an adjective has columns of genders; in the plural there is one form for all. */
  private List<Column> columns() {
    boolean adjective = headMorph().filter(m -> m.pos().agrees()).isPresent();
    List<Column> columns = new ArrayList<>();
    if (adjective && language.inflection().hasCases()) {
      columns.add(new Column(Number.SINGULAR, Gender.MASCULINE));
      columns.add(new Column(Number.SINGULAR, Gender.FEMININE));
      columns.add(new Column(Number.SINGULAR, Gender.NEUTER));
    } else {
      columns.add(new Column(Number.SINGULAR, null));
    }
    columns.add(new Column(Number.PLURAL, null));
    return columns;
  }

  /** The rows; null is the one row of a language without cases. */
  private List<@Nullable Case> cases() {
    List<@Nullable Case> cases = new ArrayList<>();
    if (language.inflection().hasCases()) {
      Arrays.stream(Case.values()).filter(c -> c != Case.VOCATIVE).forEach(cases::add);
    } else {
      cases.add(null);
    }
    return cases;
  }

  /** The forms that pass; those that do not leave their cell empty. */
  Forms table(Predicate<String> matches) {
    // A verb has neither case nor number to make a table of.
    if (!language.inflection().hasCases()
        && headMorph().filter(m -> m.pos() != Pos.NOUN).isPresent()) {
      return list(matches);
    }
    List<Column> columns = columns();
    List<Row> rows = new ArrayList<>();
    for (Case grammaticalCase : cases()) {
      List<String> cells =
          columns.stream().map(c -> write(grammaticalCase, c).filter(matches).orElse("")).toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Row(TermFeatures.name(grammaticalCase), cells));
      }
    }
    return new Forms(columns.stream().map(Column::name).toList(), rows, guessed(columns));
  }

  /** The forms that a rule has made and may have made wrong. */
  private Set<String> guessed(List<Column> columns) {
    PhraseWriter writer = new PhraseWriter(shape, language);
    Set<String> guessed = new HashSet<>();
    for (Case grammaticalCase : cases()) {
      columns.stream()
          .filter(column -> writer.isGuessed(slot(grammaticalCase, column)))
          .forEach(column -> write(grammaticalCase, column).ifPresent(guessed::add));
    }
    guessed.remove(base());
    return guessed;
  }

  private static Slot slot(@Nullable Case grammaticalCase, Column column) {
    return new Slot(grammaticalCase, column.number(), column.gender(), null);
  }

  /** The forms of a verb or another word without cases, one below the other. */
  private Forms list(Predicate<String> matches) {
    List<Row> rows =
        headForms(TermForms::isNamed)
            .map(form -> respelled(base(), form))
            .distinct()
            .filter(matches)
            .map(text -> new Row("", List.of(text)))
            .toList();
    return new Forms(List.of(""), rows, Set.of());
  }

  /** Of a participle the base form stands for all of its forms. */
  private static boolean isNamed(Form form) {
    Morph morph = form.morph();
    return morph.grammaticalCase() == null
        || morph.grammaticalCase() == Case.NOMINATIVE && morph.gender() == Gender.MASCULINE;
  }

  /** The forms that are written for the term but do not pass. */
  List<String> missed(Predicate<String> matches) {
    return cases().stream()
        .flatMap(c -> columns().stream().map(column -> write(c, column)))
        .flatMap(Optional::stream)
        .distinct()
        .filter(matches.negate())
        .toList();
  }

  /** The same cases with the head's other endings, as <i>обучением, обученьем</i>. */
  List<Example> variants() {
    List<Example> found = new ArrayList<>();
    for (Case grammaticalCase : cases()) {
      for (Column column : columns()) {
        Optional<String> written = write(grammaticalCase, column);
        written.ifPresent(
            text ->
                headForms(f -> isIn(f.morph(), grammaticalCase, column))
                    .map(form -> respelled(text, form))
                    .filter(
                        variant ->
                            !language
                                .orthography()
                                .fold(variant)
                                .equals(language.orthography().fold(text)))
                    .map(variant -> new Example(variant, reason(grammaticalCase, column)))
                    .forEach(found::add));
      }
    }
    return language.inflection().hasCases() ? found : List.of();
  }

  private static String reason(@Nullable Case grammaticalCase, Column column) {
    return "another ending of the %s %s"
        .formatted(TermFeatures.name(grammaticalCase), column.name());
  }

  /**
   * The term in a cell, written as a replacement would be; empty if it has no such form. Gender is
   * asked of the head alone, as only an adjective has a cell for it.
   */
  private Optional<String> write(@Nullable Case grammaticalCase, Column column) {
    Slot slot = slot(grammaticalCase, column);
    Optional<String> written = new PhraseWriter(shape, language).write(slot).map(PhraseText::text);
    if (column.gender() == null) {
      return written;
    }
    return written.flatMap(
        text ->
            headForms(f -> isIn(f.morph(), grammaticalCase, column))
                .map(form -> respelled(text, form))
                .findFirst());
  }

  private static boolean isIn(Morph morph, @Nullable Case grammaticalCase, Column column) {
    return morph.grammaticalCase() == grammaticalCase
        && morph.number() == column.number()
        && (column.gender() == null || morph.gender() == column.gender());
  }

  private Optional<Morph> headMorph() {
    return shape.head().flatMap(h -> h.readings().stream().findFirst()).map(r -> r.morph());
  }

  private Stream<String> headForms(Predicate<Form> wanted) {
    return shape.head().stream()
        .flatMap(h -> h.forms().stream())
        .filter(wanted)
        .map(Form::text)
        .distinct();
  }

  private String base() {
    return shape.phrase().text();
  }

  /** The phrase with another form of the head, in the capitals of the term. */
  private String respelled(String phrase, String headForm) {
    PhraseText text = PhraseText.of(phrase, language);
    int head = shape.headIndex();
    if (head >= text.size()) {
      return phrase;
    }
    boolean capital = WordShape.isCapitalised(text.words().get(head));
    String form =
        capital ? Character.toUpperCase(headForm.charAt(0)) + headForm.substring(1) : headForm;
    return text.withWord(head, form).text();
  }
}
