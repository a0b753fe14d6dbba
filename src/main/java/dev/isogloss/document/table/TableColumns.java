package dev.isogloss.document.table;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.document.DocumentException;
import dev.isogloss.language.LanguageTags;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a table hold what.
 *
 * @param key the column of the keys; -1 without one
 * @param source the column of the source; -1 without one
 * @param target the column of the translation
 * @param sourceLanguage {@link Locale#ROOT} where it is not known
 * @param targetLanguage {@link Locale#ROOT} where it is not known
 * @param header whether the first row names them
 * @param count how many columns a row has
 */
record TableColumns(
    int key,
    int source,
    int target,
    Locale sourceLanguage,
    Locale targetLanguage,
    boolean header,
    int count) {
  private static final String KEY = "key";
  private static final String SOURCE = "source";
  private static final String TARGET = "target";

  private static final Set<String> NAMES = Set.of(KEY, SOURCE, TARGET);

  /**
   * The columns, as the first row tells them.
   *
   * @param wanted the language whose column is the target; {@link Locale#ROOT} where none is known
   * @throws DocumentException if they cannot be told
   */
  static TableColumns of(Row first, SourceText text, Locale wanted) {
    List<String> names =
        first.cells().stream().map(c -> c.trimmed().toLowerCase(Locale.ROOT)).toList();
    return isHeader(names) ? named(first, names, text, wanted) : counted(first, text, wanted);
  }

  private static boolean isHeader(List<String> names) {
    long tags = names.stream().filter(name -> tag(name).isPresent()).count();
    return names.contains(TARGET)
        || names.contains(SOURCE) && tags > 0
        || names.contains(KEY) && tags > 0
        || tags > 1 && tags == names.size();
  }

  private static TableColumns counted(Row first, SourceText text, Locale wanted) {
    int count = first.cells().size();
    if (count != 2 && count != 3) {
      throw new DocumentException(
          text,
          first.span().start(),
          count
              + (count == 1 ? " column" : " columns")
              + " without a header. Name them in the first row: key, source, target.");
    }
    return new TableColumns(count - 3, count - 2, count - 1, Locale.ROOT, wanted, false, count);
  }

  private static TableColumns named(Row first, List<String> names, SourceText text, Locale wanted) {
    List<Integer> tagged = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (tag(names.get(i)).isPresent()) {
        tagged.add(i);
      }
    }
    int target = target(first, names, tagged, text, wanted);
    int source = names.indexOf(SOURCE);
    if (source < 0) {
      source = tagged.stream().filter(i -> i != target).findFirst().orElse(-1);
    }
    return new TableColumns(
        names.indexOf(KEY),
        source,
        target,
        source < 0 ? Locale.ROOT : tag(names.get(source)).orElse(Locale.ROOT),
        tag(names.get(target)).orElse(wanted),
        true,
        names.size());
  }

  private static int target(
      Row first, List<String> names, List<Integer> tagged, SourceText text, Locale wanted) {
    if (names.contains(TARGET)) {
      return names.indexOf(TARGET);
    }
    Optional<Integer> told =
        tagged.stream().filter(i -> isLanguage(names.get(i), wanted)).findFirst();
    if (told.isPresent()) {
      return told.get();
    }
    boolean known = !wanted.equals(Locale.ROOT);
    int candidates = tagged.size() + (names.contains(SOURCE) ? 1 : 0);
    if (known || candidates > 2 || tagged.isEmpty()) {
      throw new DocumentException(
          text,
          first.span().start(),
          known
              ? "No column for " + wanted.toLanguageTag() + ". Add one, or correct --target-lang."
              : "Several languages. Say which one is checked with --target-lang.");
    }
    return tagged.get(tagged.size() - 1);
  }

  private static boolean isLanguage(String name, Locale wanted) {
    return !wanted.equals(Locale.ROOT)
        && tag(name).filter(l -> l.getLanguage().equals(wanted.getLanguage())).isPresent();
  }

  /** The language that a column is named by; three letters are rather a word. */
  private static Optional<Locale> tag(String name) {
    if (NAMES.contains(name)) {
      return Optional.empty();
    }
    return LanguageTags.parse(name.replace('_', '-')).filter(l -> l.getLanguage().length() == 2);
  }

  /** A cell of a row; empty where the row ends before it. */
  Optional<CsvCell> cell(Row row, int column) {
    return column < 0 || column >= row.cells().size()
        ? Optional.empty()
        : Optional.of(row.cells().get(column));
  }
}
