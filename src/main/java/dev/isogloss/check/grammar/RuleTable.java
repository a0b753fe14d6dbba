package dev.isogloss.check.grammar;

import dev.isogloss.finding.Category;
import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.Vocabulary;
import dev.isogloss.language.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says which of a language's grammar and spelling rules are to be trusted, rule by rule: the
 * resource {@code rules.LANGUAGE.tsv}, with how often each was right where it was measured.
 */
public final class RuleTable {
  private static final Map<Vocabulary, RuleTable> TABLES = new ConcurrentHashMap<>();
  private static final int COLUMNS = 6;

  private final Map<String, Row> rows;

  private RuleTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  /** What becomes of a rule's reports. */
  public enum Verdict {
    /** They are findings. */
    KEEP,
    /** They are neutral findings. */
    HINT,
    /** They are dropped. */
    OFF
  }

  /** What a rule is about. */
  public enum Topic {
    GRAMMAR(Category.LINGUISTIC_GRAMMAR),
    SPELLING(Category.LINGUISTIC_SPELLING),
    PUNCTUATION(Category.LINGUISTIC_PUNCTUATION),
    TYPOGRAPHY(Category.LOCALE_TYPOGRAPHY),
    STYLE(Category.STYLE_AWKWARD);

    private final Category category;

    Topic(Category category) {
      this.category = category;
    }

    /** The category of its findings. */
    public Category category() {
      return category;
    }
  }

  /**
   * What is known of a rule.
   *
   * @param marked of how many reports on machine translations how many met an error that people had
   *     marked; empty if it reported nothing there
   * @param clean how many reports it made on clean text
   * @param note why so; may be empty
   */
  public record Row(
      String rule, Topic topic, Verdict verdict, String marked, int clean, String note) {}

  /** The table of a language; empty where there is none. */
  public static RuleTable of(Vocabulary vocabulary) {
    return TABLES.computeIfAbsent(vocabulary, RuleTable::load);
  }

  /** The rows of the table, by rule. */
  public List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** What is known of the rule that made a mistake out; one that nobody has measured is a hint. */
  Row row(Mistake mistake) {
    Row row = rows.get(mistake.rule());
    return row != null ? row : unlisted(mistake.rule(), mistake.kind());
  }

  private static Row unlisted(String rule, Kind kind) {
    Topic topic =
        switch (kind) {
          case GRAMMAR -> Topic.GRAMMAR;
          case SPELLING, UNKNOWN_WORD -> Topic.SPELLING;
          case PUNCTUATION -> Topic.PUNCTUATION;
          case TYPOGRAPHY -> Topic.TYPOGRAPHY;
          case STYLE -> Topic.STYLE;
        };
    return new Row(rule, topic, Verdict.HINT, "", 0, "");
  }

  private static RuleTable load(Vocabulary vocabulary) {
    Map<String, Row> rows = new LinkedHashMap<>();
    vocabulary.lines(WordList.RULES).stream()
        .skip(1)
        .map(line -> row(line.split("\t", COLUMNS)))
        .forEach(row -> rows.put(row.rule(), row));
    return new RuleTable(rows);
  }

  private static Row row(String[] cells) {
    return new Row(
        cells[0],
        Topic.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Verdict.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3],
        Integer.parseInt(cells[4]),
        cells[5]);
  }
}
