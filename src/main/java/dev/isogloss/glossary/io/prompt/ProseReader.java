package dev.isogloss.glossary.io.prompt;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.glossary.io.table.Records;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes along the lines of a guide or a prompt, and takes its tables and its lists of terms. */
final class ProseReader {
  private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+(.*)$");

  /** Bold words on a line of their own, or words with a colon behind them. */
  private static final Pattern TITLE =
      Pattern.compile("^\\s*(?:\\*\\*|__)?([^:*|→]{3,80}?):?(?:\\*\\*|__)?:?\\s*$");

  private static final Pattern PAIR =
      Pattern.compile("^\\s*[^:=—–]{1,60}?(?:\\s*:|\\s+[=—–-])\\s+\\S.{0,80}$");

  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+•·]|\\d+[.)])\\s+(.*)$");

  private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|~~~)\\s*(\\S*).*$");

  private static final Pattern RULE =
      Pattern.compile("^\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*$");

  private static final Pattern BREAK =
      Pattern.compile("\\s*<br\\s*/?>\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern KEPT = ProsePhrases.pattern("#stays#");

  private static final Pattern GLOSSARY =
      Pattern.compile(
          ProsePhrases.group("glossary").replace("(?![\\p{L}\\p{N}])", ""),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A longer line is a paragraph and says nothing of a single term. */
  private static final int LONGEST = 500;

  private final SourceText source;
  private final Records records = new Records();
  private final ProseLine lines = new ProseLine(records);
  private final List<List<Row>> tables = new ArrayList<>();
  private List<Row> table = new ArrayList<>();
  private String title = "";
  private boolean code;

  ProseReader(SourceText source) {
    this.source = source;
  }

  /** What the lists say. */
  Records records() {
    return records;
  }

  /** The tables, with their headers. */
  List<List<Row>> tables() {
    return tables;
  }

  void read() {
    for (int number = 1; number <= source.lineCount(); number++) {
      Span span = source.line(number);
      line(new Strip(source.content(), span), number);
    }
    endTable();
  }

  private void line(Strip line, int number) {
    String text = line.text();
    Matcher fence = FENCE.matcher(text);
    if (fence.matches()) {
      // Code has arrows and equals signs of its own.
      code = !code && !fence.group(1).isEmpty() && !fence.group(1).equals("text");
      return;
    }
    boolean rule = RULE.matcher(text).matches() && text.indexOf('|') >= 0;
    boolean row = text.indexOf('|') >= 0 && (!table.isEmpty() || isBeforeRule(number));
    if (code || rule) {
      return;
    }
    if (row) {
      table.add(row(line));
      return;
    }
    endTable();
    prose(line, number);
  }

  private boolean isBeforeRule(int number) {
    return number < source.lineCount()
        && RULE.matcher(source.slice(source.line(number + 1))).matches();
  }

  private void endTable() {
    if (!table.isEmpty()) {
      tables.add(List.copyOf(table));
      table = new ArrayList<>();
    }
  }

  private void prose(Strip line, int number) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return;
    }
    Matcher heading = HEADING.matcher(text);
    Matcher item = ITEM.matcher(text);
    if (heading.matches()) {
      title = heading.group(1);
    } else if (item.matches()) {
      lines.read(line.part(item.start(1), item.end(1)), true, isKept(), isGlossary());
    } else if (!text.isBlank()) {
      Matcher words = TITLE.matcher(text);
      boolean label = words.matches() && (text.strip().endsWith(":") || text.strip().endsWith("*"));
      title = label ? words.group(1) : title;
      boolean listed = isGlossary() || isPair(text) && hasPairBeside(number);
      lines.read(line.clean(), listed, false, isGlossary());
    }
  }

  /** Lines that look like pairs come together. */
  private boolean hasPairBeside(int number) {
    return number > 1 && isPair(source.slice(source.line(number - 1)))
        || number < source.lineCount() && isPair(source.slice(source.line(number + 1)));
  }

  private static boolean isPair(String text) {
    return PAIR.matcher(text).matches();
  }

  private boolean isKept() {
    return KEPT.matcher(title).find();
  }

  private boolean isGlossary() {
    return GLOSSARY.matcher(title).find();
  }

  private Row row(Strip line) {
    String text = line.text();
    List<CsvCell> cells = new ArrayList<>();
    int from = text.stripLeading().startsWith("|") ? text.indexOf('|') + 1 : 0;
    for (int i = from; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end && text.substring(from).isBlank() && !cells.isEmpty()) {
        break;
      }
      if (end || text.charAt(i) == '|' && text.charAt(Math.max(0, i - 1)) != '\\') {
        cells.add(cell(line.part(from, i)));
        from = i + 1;
      }
    }
    return new Row(cells);
  }

  private static CsvCell cell(Strip strip) {
    Strip clean = strip.clean();
    CsvCell cell = clean.cell();
    String text = BREAK.matcher(cell.text().replace("\\|", "|")).replaceAll("; ");
    return text.equals(cell.text()) ? cell : Records.cell(text, clean.at());
  }
}
