package dev.isogloss.glossary.io.table;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.io.EntryDraft.Feature;
import dev.isogloss.glossary.io.foreign.ForeignEntry;
import dev.isogloss.glossary.io.foreign.ForeignTerm;
import dev.isogloss.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term as people write it in a cell: with a part of speech, an abbreviation or an explanation in
 * brackets behind it, or struck out where it is wrong.
 */
final class Qualified {
  private static final Pattern BRACKETS =
      Pattern.compile("(.*\\S)(?:\\s+\\(([^()]+)\\)|\\s*（([^（）]+)）)");

  private static final Pattern STRUCK = Pattern.compile("~~\\s*(.+?)\\s*~~");

  private static final Pattern ABBREVIATION =
      Pattern.compile("[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}.&/-]{1,9}s?");

  private final ForeignEntry entry;
  private final Locale language;
  private final Span at;

  private Qualified(ForeignEntry entry, Locale language, Span at) {
    this.entry = entry;
    this.language = language;
    this.at = at;
  }

  /**
   * Adds a term to an entry.
   *
   * @param at where it is written
   * @return the term without what is around it
   */
  static String add(ForeignEntry entry, String written, Locale language, Status status, Span at) {
    Qualified term = new Qualified(entry, language, at);
    if (written.indexOf('(') < 0 && written.indexOf('（') < 0 && !written.startsWith("~~")) {
      return term.plain(written, status);
    }
    Matcher struck = STRUCK.matcher(written);
    return struck.matches()
        ? term.add(struck.group(1), Status.FORBIDDEN)
        : term.add(written, status);
  }

  private String add(String written, Status status) {
    Matcher brackets = BRACKETS.matcher(written);
    String term = brackets.matches() ? brackets.group(1) : written;
    plain(term, status);
    if (brackets.matches()) {
      String inner = brackets.group(2) == null ? brackets.group(3) : brackets.group(2);
      explain(term, inner.strip(), status);
    }
    return term;
  }

  private String plain(String term, Status status) {
    entry.add(new ForeignTerm(term, language, status, status != Status.PREFERRED, at));
    return term;
  }

  private void explain(String term, String inner, Status status) {
    boolean known = entry.feature(Feature.POS, inner) || entry.feature(Feature.GENDER, inner);
    if (known || !status.isAllowed()) {
      return;
    }
    boolean shorter = ABBREVIATION.matcher(inner).matches();
    boolean longer = ABBREVIATION.matcher(term).matches() && inner.indexOf(' ') > 0;
    if (shorter || longer) {
      entry.add(new ForeignTerm(inner, language, Status.ADMITTED, true, at));
    } else {
      entry.note(inner);
    }
  }
}
