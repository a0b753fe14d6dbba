package dev.isogloss.check.typography;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Finds quotation marks without their counterpart. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-quote-pairs",
    summary = "A quotation mark has no counterpart.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        An opening mark that nothing closes, or a closing mark that nothing opens. A quotation may
        run over several paragraphs. In most languages each of them may open it anew; in Russian it
        is opened and closed once, so there the finding is where the closing mark is missing:
        at the end of the paragraph, if the quotation is of whole sentences. Two closing marks that
        fall together may be written once.

        ## Why
        The reader cannot tell where the words of somebody else end.

        ## Fix
        None: only a reader knows where the other mark belongs.
        """)
public final class TypographyQuotePairs implements Check.OfDocument {
  /** A quotation hardly runs over more paragraphs. */
  private static final int FARTHEST = 12;

  /** Marks without counterpart; the segment by its place in the document. */
  private record Loose(int segment, int at, boolean opens) {}

  @Override
  public List<Finding> check(Context context) {
    List<Segment> segments = context.document().segments();
    List<Loose> loose = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      collect(segments.get(i), i, context, loose);
    }
    return withoutLongQuotations(loose).stream()
        .map(
            l ->
                Slip.unfixed(segments.get(l.segment()), place(l, segments, context))
                    .finding(this, message(l), context))
        .toList();
  }

  /** The mark itself, or the end of the paragraph where its counterpart is missing. */
  private static Span place(Loose loose, List<Segment> segments, Context context) {
    Segment segment = segments.get(loose.segment());
    String text = segment.text().stripTrailing();
    boolean once = !context.language(segment).conventions().quotesReopened();
    return once && loose.opens() && isOfSentences(text, loose.at())
        ? new Span(text.length() - 1, text.length())
        : new Span(loose.at(), loose.at() + 1);
  }

  /** Whether whole sentences are quoted: to the end, from the beginning or from a colon on. */
  private static boolean isOfSentences(String text, int opening) {
    String before = text.substring(0, opening).stripTrailing();
    boolean begins = before.isEmpty() || before.endsWith(":");
    return begins && ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void collect(Segment segment, int index, Context context, List<Loose> loose) {
    Quotations found = Quotations.of(segment.text(), context.language(segment).conventions());
    List<Loose> here = new ArrayList<>();
    found.openings().stream()
        .filter(o -> !closesTogether(o, found, segment.text()))
        .filter(o -> o > 0 || !goesOn(segment, index, context))
        .forEach(o -> here.add(new Loose(index, o, true)));
    found.closings().forEach(c -> here.add(new Loose(index, c, false)));
    here.sort(Comparator.comparingInt(Loose::at));
    if (!here.isEmpty()) {
      OwnProse own = OwnProse.of(segment, context);
      here.stream()
          .filter(l -> own.has(l.at()) && !CodeLike.isCode(segment.text(), l.at()))
          .forEach(loose::add);
    }
  }

  /** Whether the next paragraph opens the quotation anew. */
  private static boolean goesOn(Segment segment, int index, Context context) {
    List<Segment> segments = context.document().segments();
    return context.language(segment).conventions().quotesReopened()
        && index + 1 < segments.size()
        && segments.get(index + 1).text().charAt(0) == segment.text().charAt(0);
  }

  /** Whether the last quotation inside ends with the same mark as the one that begins here. */
  private static boolean closesTogether(int opening, Quotations found, String text) {
    return found.pairs().stream()
        .anyMatch(
            q -> q.open() > opening && q.depth() > 0 && text.charAt(opening) == q.quotes().open());
  }

  private static List<Loose> withoutLongQuotations(List<Loose> loose) {
    List<Loose> kept = new ArrayList<>();
    Deque<Loose> open = new ArrayDeque<>();
    for (Loose next : loose) {
      Loose before = open.peek();
      boolean far = before != null && next.segment() - before.segment() > FARTHEST;
      if (far) {
        kept.addAll(open);
        open.clear();
      }
      if (next.opens()) {
        open.push(next);
      } else if (open.isEmpty()) {
        kept.add(next);
      } else if (next.segment() == open.element().segment()) {
        open.pop();
      } else {
        open.clear();
      }
    }
    kept.addAll(open);
    kept.sort(Comparator.comparingInt(Loose::segment).thenComparingInt(Loose::at));
    return kept;
  }

  private static Message message(Loose loose) {
    return loose.opens()
        ? Message.of("The closing quotation mark is missing.")
        : Message.of("The opening quotation mark is missing.");
  }
}
