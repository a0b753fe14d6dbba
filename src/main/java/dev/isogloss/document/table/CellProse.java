package dev.isogloss.document.table;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.OffsetMap.Part;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the prose out of a cell. Escapes become what they stand for; placeholders and tags, which a
 * program fills or reads, are objects.
 *
 * @param delimiter between cells
 * @param quotes whether cells may be in quotation marks
 */
record CellProse(SourceText source, char delimiter, boolean quotes) {
  private static final Map<String, String> ESCAPES = Map.of("\\n", "\n", "\\t", "\t", "\\\\", "\\");

  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?<escape>\\\\[nt\\\\])"
              + "|\\$?\\{[^{}\\n]*\\}"
              + "|\\{\\{[^{}\\n]*\\}\\}"
              + "|%(?:\\d+\\$|\\(\\w+\\))?(?:[sdi@]|\\.\\d+f)(?![\\p{L}\\p{N}])"
              + "|</?[A-Za-z][^<>\\n]*>");

  ProseBuilder of(CsvCell cell) {
    boolean quoted = cell.span().length() > 0 && isQuoted(cell);
    ProseBuilder prose = new ProseBuilder(source, new CellNotation(delimiter, quoted, quotes));
    String text = cell.text();
    Matcher special = SPECIAL.matcher(text);
    int at = 0;
    while (special.find()) {
      copied(new Span(at, special.start()), cell, prose);
      Span span = new Span(special.start(), special.end());
      String escaped = special.group("escape");
      if (escaped == null) {
        prose.object(cell.map().toSource(span));
      } else {
        prose.replaced(cell.map().toSource(span), ESCAPES.getOrDefault(escaped, escaped));
      }
      at = special.end();
    }
    copied(new Span(at, text.length()), cell, prose);
    return prose;
  }

  private boolean isQuoted(CsvCell cell) {
    return quotes && source.content().charAt(cell.span().start()) == '"';
  }

  /** A doubled quotation mark is one character. */
  private static void copied(Span span, CsvCell cell, ProseBuilder prose) {
    for (Part part : cell.map().parts(span)) {
      if (part.kind() == Kind.COPIED) {
        prose.copied(part.source());
      } else {
        prose.replaced(part.source(), part.prose().of(cell.text()));
      }
    }
  }
}
