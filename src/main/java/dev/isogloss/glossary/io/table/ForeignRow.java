package dev.isogloss.glossary.io.table;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.io.EntryDraft.Feature;
import dev.isogloss.glossary.io.foreign.ForeignEntry;
import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.Meaning;
import dev.isogloss.glossary.io.foreign.Values;
import dev.isogloss.text.Spaces;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row as an entry. */
final class ForeignRow {
  /** Between several terms of a cell. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|\\s*\\R\\s*|\\s+[|/]\\s+");

  /** A cell that is longer holds a text and no terms. */
  private static final int LONGEST = 1000;

  /** What the patterns look for. */
  private static final String SEPARATORS = ";,|/\n\r";

  /** The same where no term is expected to have a comma in it. */
  private static final Pattern BETWEEN_OTHERS =
      Pattern.compile("\\s*[;,]\\s*|\\s*\\R\\s*|\\s+[|/]\\s+");

  private final Row row;
  private final List<TableColumn> columns;
  private final ForeignEntry entry;

  /** What is said of the terms before all of them are known. */
  private final List<Runnable> judgements = new ArrayList<>();

  /** The terms of the last cell that had some. */
  private final Set<String> last = new HashSet<>();

  private ForeignRow(Row row, List<TableColumn> columns) {
    this.row = row;
    this.columns = columns;
    this.entry = new ForeignEntry(row.span());
  }

  /** The entry of a row; one without terms where the row says nothing. */
  static ForeignEntry read(Row row, List<TableColumn> columns) {
    return new ForeignRow(row, columns).read();
  }

  private ForeignEntry read() {
    for (int i = 0; i < Math.min(row.cells().size(), columns.size()); i++) {
      CsvCell cell = row.cells().get(i);
      Header header = columns.get(i).header();
      if (cell.isBlank()) {
        continue;
      }
      if (header.holdsTerms()) {
        terms(cell, header);
      } else {
        take(Spaces.normalize(cell.trimmed()), header);
      }
    }
    judgements.forEach(Runnable::run);
    return entry;
  }

  private void take(String text, Header header) {
    switch (header.meaning()) {
      case CONCEPT -> entry.id(text);
      case NOTE -> note(text);
      case POS -> entry.feature(Feature.POS, text);
      case GENDER -> entry.feature(Feature.GENDER, text);
      case ANIMACY -> entry.feature(Feature.ANIMACY, text);
      case INDECLINABLE -> entry.feature(Feature.INDECLINABLE, text);
      case CASE -> entry.feature(Feature.CASE, text);
      case KIND -> kind(text);
      case CONTEXT, EXCEPT, ONLY -> entry.places(header.meaning(), List.of(BETWEEN.split(text)));
      case STATUS -> Values.status(text).ifPresent(status -> status(status, header));
      case KEEP -> judgeIf(Values.isYes(text), Status.KEEP);
      case TRANSLATABLE -> judgeIf(Values.isNo(text), Status.KEEP);
      case FORBIDDEN -> judgeIf(Values.isYes(text), Status.FORBIDDEN);
      default -> {}
    }
  }

  /** A remark may be nothing but a judgement. */
  private void note(String text) {
    Optional<Status> status =
        Values.stays(text)
            ? Optional.of(Status.KEEP)
            : Values.status(text).filter(s -> !s.isAllowed() || s == Status.KEEP);
    status.ifPresentOrElse(s -> judgeIf(true, s), () -> entry.note(text));
  }

  /** The type of an entry is a status in some files. */
  private void kind(String text) {
    entry.feature(Feature.KIND, text);
    Values.status(text).ifPresent(status -> judgeIf(true, status));
  }

  private void judgeIf(boolean said, Status status) {
    if (said) {
      judgements.add(() -> entry.judge(status));
    }
  }

  /** One of several columns of statuses is about the terms before it. */
  private void status(Status status, Header header) {
    Locale language = header.language();
    if (status == Status.KEEP) {
      judgeIf(true, status);
    } else if (language != null) {
      judgements.add(() -> entry.judge(status, term -> term.language().equals(language)));
    } else if (columns.stream().filter(c -> c.header().equals(header)).count() > 1) {
      Set<String> terms = Set.copyOf(last);
      judgements.add(() -> entry.judge(status, term -> terms.contains(term.text())));
    } else {
      judgeIf(true, status);
    }
  }

  private void terms(CsvCell cell, Header header) {
    Locale language = language(header);
    if (Values.stays(cell.trimmed())) {
      judgeIf(true, Status.KEEP);
    } else if (language != null && isTerms(cell)) {
      Status status = header.meaning().status().orElse(Status.PREFERRED);
      last.clear();
      for (Span piece : pieces(cell.text(), header.holdsPreferred() ? BETWEEN : BETWEEN_OTHERS)) {
        String text = Spaces.normalize(piece.of(cell.text()));
        last.add(Qualified.add(entry, text, language, status, cell.map().toSource(piece)));
      }
    }
  }

  private static boolean isTerms(CsvCell cell) {
    return cell.text().length() <= LONGEST && !Values.isBlank(cell.trimmed());
  }

  private static List<Span> pieces(String text, Pattern between) {
    if (text.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0)) {
      return named(text, List.of(new Span(0, text.length())));
    }
    List<Span> pieces = new ArrayList<>();
    Matcher cut = between.matcher(text);
    int from = 0;
    while (cut.find()) {
      pieces.add(new Span(from, cut.start()));
      from = cut.end();
    }
    pieces.add(new Span(from, text.length()));
    return named(text, pieces);
  }

  /** What has no letter names nothing. */
  private static List<Span> named(String text, List<Span> pieces) {
    return pieces.stream()
        .map(p -> Spaces.trim(text, p))
        .filter(p -> p.of(text).codePoints().anyMatch(Character::isLetter))
        .toList();
  }

  /** The language of a column, or of the row where each row names it. */
  private @Nullable Locale language(Header header) {
    if (header.language() != null) {
      return header.language();
    }
    Meaning named =
        header.meaning() == Meaning.SOURCE ? Meaning.SOURCE_LANGUAGE : Meaning.TARGET_LANGUAGE;
    for (int i = 0; i < Math.min(row.cells().size(), columns.size()); i++) {
      if (columns.get(i).header().meaning() == named) {
        return Header.language(row.cells().get(i).trimmed()).orElse(null);
      }
    }
    return null;
  }
}
