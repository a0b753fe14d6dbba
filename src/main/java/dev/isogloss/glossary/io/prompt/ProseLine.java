package dev.isogloss.glossary.io.prompt;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.glossary.io.table.Records;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of a glossary in prose. */
final class ProseLine {
  /** A term or a translation has hardly more words. */
  private static final int WORDS = 7;

  /** A term that stays, and is written in small letters, has hardly more words. */
  private static final int KEPT_WORDS = 3;

  private static final Pattern ARROW = Pattern.compile("^(.+?)\\s*(?:→|⟶|⇒|->|=>|-->)\\s*(.+)$");

  private static final Pattern WEAK = Pattern.compile("^(.+?)(?:\\s+[=—–-]\\s+|\\s*:\\s+)(.+)$");

  private static final Pattern LABEL =
      ProsePhrases.pattern("^(?:[\\p{L} ]{0,30}\\s)?#stays#(?:\\s+#what#)*\\s*:[\\s*_]*(.+)$");

  private static final Pattern AS = ProsePhrases.pattern("^#verb#\\s+([^:]+?)\\s+#as#\\s+(.+)$");

  private static final Pattern RIGHT_AS =
      ProsePhrases.pattern("^#verb-right#\\s+([^:]+?)\\s+#as#\\s+(.+)$");

  private static final Pattern USE =
      ProsePhrases.pattern("^#use#\\s+(.+?),?\\s+#instead#\\s+(.+)$");

  private static final Pattern STAYS =
      ProsePhrases.pattern("^#stays#\\s*(?:[^\\p{L}\\p{N}\\s].*)?$");

  private static final Pattern BEGINS = ProsePhrases.pattern("^(?:#stays#|#verb#|#use#)");

  private static final Pattern WRONG = ProsePhrases.pattern("^#wrong#:?\\s+(.+)$");

  private static final Pattern RIGHT = ProsePhrases.pattern("^#right#:?\\s+(.+)$");

  private static final Pattern BUT_NOT =
      ProsePhrases.pattern(
          "^(.+?)(?:\\s*[,;(]\\s*|\\s+[—–-]\\s+|\\.\\s+)(?:#wrong#|#but-not#):?\\s+(.+?)\\)?$");

  private static final Pattern NOTE =
      Pattern.compile("^(.+?)(?:\\s+\\(([^()]*)\\)|\\s*;\\s+([^;]+)|\\s+[—–]\\s+(.+))$");

  private static final Pattern LIST =
      ProsePhrases.pattern("\\s*[,;]\\s*|\\s+[/|]\\s+|\\s+#or#\\s+");

  private static final Pattern ENUMERATION = ProsePhrases.pattern(",\\s+#and#\\s");

  private static final Pattern CHOICE = ProsePhrases.pattern("\\s+[/|]\\s+|\\s+#or#\\s+");

  private final Records records;

  /**
   * @param records takes what is read
   */
  ProseLine(Records records) {
    this.records = records;
  }

  /**
   * Reads a line.
   *
   * @param item whether it is one of a list
   * @param kept whether the list is one of terms that stay
   * @param glossary whether the list is one of terms
   */
  void read(Strip line, boolean item, boolean kept, boolean glossary) {
    Matcher label = LABEL.matcher(line.text());
    if (label.matches() && isShort(line.part(0, label.start(1)))) {
      keep(line.group(label, 1), LIST);
    } else if (!instruction(line) && !pair(line, item, glossary) && item && kept) {
      Matcher note = NOTE.matcher(line.text());
      keep(note.matches() ? line.group(note, 1) : line, LIST);
    }
  }

  /** “Commands, flags, and paths” are kinds of things and no terms, unless they are quoted. */
  private void keep(Strip terms, Pattern between) {
    boolean prose = ENUMERATION.matcher(terms.text()).find();
    for (Strip term : terms.split(between)) {
      boolean certain = term.isMarked() || hasCapital(term);
      if (certain && isShort(term) || !prose && term.words() <= KEPT_WORDS) {
        Map<String, CsvCell> record = new LinkedHashMap<>();
        record.put(Records.SOURCE, term.cell());
        record.put(Records.KEEP, Records.cell("yes", term.at()));
        records.add(record);
      }
    }
  }

  private static boolean hasCapital(Strip term) {
    return term.text()
        .codePoints()
        .skip(1)
        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** “Do not translate X as Y”, “translate X as Y, not Z”, “use X instead of Y”. */
  private boolean instruction(Strip line) {
    Matcher wrong = AS.matcher(line.text());
    if (wrong.matches() && isShort(line.group(wrong, 1))) {
      add(line.group(wrong, 1), Records.WRONG, line.group(wrong, 2));
      return true;
    }
    Matcher right = RIGHT_AS.matcher(line.text());
    if (right.matches() && isShort(line.group(right, 1))) {
      return tail(line.group(right, 1), line.group(right, 2));
    }
    Matcher use = USE.matcher(line.text());
    if (use.matches() && isShort(line.group(use, 1)) && isShort(line.group(use, 2))) {
      Map<String, CsvCell> record = new LinkedHashMap<>();
      record.put(Records.TARGET, line.group(use, 1).cell());
      record.put(Records.WRONG, list(line.group(use, 2)));
      records.add(record);
      return true;
    }
    return false;
  }

  private boolean pair(Strip line, boolean item, boolean glossary) {
    Matcher arrow = ARROW.matcher(line.text());
    if (arrow.matches()) {
      return isShort(line.group(arrow, 1))
          && tail(line.group(arrow, 1), line.part(arrow.start(2), arrow.end(2)));
    }
    Matcher weak = WEAK.matcher(line.text());
    if (!weak.matches() || !isShort(line.group(weak, 1)) || BEGINS.matcher(line.text()).find()) {
      return false;
    }
    Strip head = line.group(weak, 1);
    Strip tail = line.part(weak.start(2), weak.end(2));
    boolean said = STAYS.matcher(tail.text()).matches() || WRONG.matcher(tail.text()).matches();
    boolean likely = said || item && (glossary || differ(head, tail));
    return likely && tail(head, tail);
  }

  /** What a line says of a term. */
  private boolean tail(Strip term, Strip tail) {
    Strip said = trimmed(tail);
    Matcher wrong = WRONG.matcher(said.text());
    if (wrong.matches() && !STAYS.matcher(said.text()).matches() || isLonger(wrong, said)) {
      add(term, Records.WRONG, said.group(wrong, 1));
      return true;
    }
    Matcher stays = STAYS.matcher(said.text());
    if (stays.matches()) {
      keep(term, CHOICE);
      return true;
    }
    Matcher right = RIGHT.matcher(said.text());
    Strip target = right.matches() ? said.part(right.start(1), right.end(1)) : said;
    return translation(term, target);
  }

  /** “Do not translate to X” begins with “do not translate”, and says something else. */
  private static boolean isLonger(Matcher wrong, Strip said) {
    if (!wrong.matches()) {
      return false;
    }
    Matcher stays = ProsePhrases.pattern("^#stays#").matcher(said.text());
    return stays.find() && wrong.start(1) > stays.end() + 1;
  }

  private boolean translation(Strip term, Strip said) {
    Map<String, CsvCell> record = new LinkedHashMap<>();
    record.put(Records.SOURCE, term.cell());
    Strip target = said;
    Matcher not = BUT_NOT.matcher(target.text());
    if (not.matches()) {
      record.put(Records.WRONG, list(target.group(not, 2)));
      target = target.part(not.start(1), not.end(1));
    }
    Matcher note = NOTE.matcher(target.text());
    if (note.matches()) {
      int group = note.group(2) != null ? 2 : note.group(3) != null ? 3 : 4;
      record.put(Records.NOTE, target.group(note, group).cell());
      target = target.part(note.start(1), note.end(1));
    }
    List<Strip> choice = target.split(CHOICE);
    if (choice.isEmpty() || !choice.stream().allMatch(ProseLine::isShort)) {
      return false;
    }
    record.put(Records.TARGET, Records.list(choice.stream().map(Strip::cell).toList()));
    records.add(record);
    return true;
  }

  private void add(Strip term, String field, Strip value) {
    Map<String, CsvCell> record = new LinkedHashMap<>();
    record.put(Records.SOURCE, term.cell());
    record.put(field, list(value));
    records.add(record);
  }

  private static CsvCell list(Strip several) {
    List<CsvCell> cells = several.split(LIST).stream().map(Strip::cell).toList();
    return cells.isEmpty() ? several.cell() : Records.list(cells);
  }

  private static Strip trimmed(Strip strip) {
    Strip inner = strip.clean();
    // A quoted translation may be followed by more.
    return inner.text().indexOf('"') < 0 && inner.text().indexOf('»') < 0
        ? inner
        : strip.part(0, strip.text().stripTrailing().length());
  }

  private static boolean isShort(Strip strip) {
    return !strip.isEmpty() && strip.words() <= WORDS;
  }

  /** Whether two texts are in letters of different scripts. */
  private static boolean differ(Strip one, Strip other) {
    UnicodeScript script = script(one);
    UnicodeScript second = script(other);
    return script != second && script != UnicodeScript.COMMON && second != UnicodeScript.COMMON;
  }

  private static UnicodeScript script(Strip strip) {
    return strip
        .text()
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }
}
