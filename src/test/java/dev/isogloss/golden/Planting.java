package dev.isogloss.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Puts a slip into each run of text of a Markdown document, so that there is something to mend
 * wherever prose is. Text is what commonmark-java takes for it and what the source has letter for
 * letter.
 */
public enum Planting {
  /** Each space between two letters is doubled. */
  DOUBLED_SPACE("(?<=\\p{L}) (?=\\p{L})", "  ", false),
  /** The first word of two letters or more is written twice. */
  DOUBLED_WORD("\\b\\p{L}{2,}\\b", "$0 $0", true),
  /** The first space between two letters becomes a comma with spaces on both sides. */
  SPACE_BEFORE_COMMA("(?<=\\p{L}) (?=\\p{L})", " , ", true),
  /** The first space between two letters becomes a hyphen between spaces. */
  HYPHEN_FOR_DASH("(?<=\\p{L}) (?=\\p{L})", " - ", true),
  /** The first word of two letters or more is put between straight quotation marks. */
  STRAIGHT_QUOTES("\\b\\p{L}{2,}\\b", "\"$0\"", true),
  /** Three full stops stand behind the last word. */
  THREE_STOPS("\\p{L}(?=\\P{L}*$)", "$0...", true);

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final Pattern place;
  private final String slip;
  private final boolean once;

  Planting(String place, String slip, boolean once) {
    this.place = Pattern.compile(place);
    this.slip = slip;
    this.once = once;
  }

  /** The document with slips; empty where its text has no place for one. */
  public Optional<String> plant(String markdown) {
    StringBuilder planted = new StringBuilder(markdown);
    for (SourceSpan run : runs(markdown)) {
      int end = run.getInputIndex() + run.getLength();
      Matcher matcher = place.matcher(markdown.substring(run.getInputIndex(), end));
      String changed = once ? matcher.replaceFirst(slip) : matcher.replaceAll(slip);
      planted.replace(run.getInputIndex(), end, changed);
    }
    return planted.toString().equals(markdown) ? Optional.empty() : Optional.of(planted.toString());
  }

  /** Where text is, the last first. */
  private static List<SourceSpan> runs(String markdown) {
    List<SourceSpan> runs = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                List<SourceSpan> spans = text.getSourceSpans();
                if (spans.size() == 1 && isVerbatim(text, spans.get(0), markdown)) {
                  runs.add(spans.get(0));
                }
              }
            });
    runs.sort(Comparator.comparingInt(SourceSpan::getInputIndex).reversed());
    return runs;
  }

  private static boolean isVerbatim(Text text, SourceSpan span, String markdown) {
    return markdown.startsWith(text.getLiteral(), span.getInputIndex())
        && text.getLiteral().length() == span.getLength();
  }
}
