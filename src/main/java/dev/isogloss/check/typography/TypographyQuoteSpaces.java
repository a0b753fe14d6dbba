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
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Conventions.Quotes;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds spaces on the wrong side of quotation marks. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-quote-spaces",
    summary = "A space is inside the quotation marks, or missing outside.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        A space behind an opening or before a closing mark, and a word that touches a mark from
        outside: говорит:« мы идём ». French, which wants spaces inside, is left alone.

        ## Why
        Decoders that write token by token misplace the space around quotation marks.

        ## Fix
        Moves, removes or adds the space. Safe where opening and closing mark differ and belong to
        one pair.
        """)
public final class TypographyQuoteSpaces implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    Quotations found = Quotations.of(segment.text(), conventions);
    if (found.isEmpty() || conventions.spacedQuotes() || !conventions.spacesWords()) {
      return List.of();
    }
    OwnProse own = OwnProse.of(segment, context);
    boolean sure = found.openings().isEmpty() && found.closings().isEmpty();
    List<Finding> findings = new ArrayList<>();
    for (Quotation quotation : found.pairs()) {
      if (own.has(quotation.open()) && !CodeLike.isCode(segment.text(), quotation)) {
        Quotes quotes = quotation.quotes();
        boolean safe =
            sure && quotes.open() != quotes.close() && conventions.quotes().contains(quotes);
        add(findings, opening(segment, quotation, safe), context);
        add(findings, closing(segment, quotation, safe), context);
      }
    }
    for (int closing : found.closings()) {
      if (own.has(closing) && !CodeLike.isCode(segment.text(), closing)) {
        add(findings, lone(segment, closing), context);
      }
    }
    return findings;
  }

  /** A closing mark whose opening one is in another paragraph, or lost. */
  private static @Nullable Slip lone(Segment segment, int closing) {
    Neighbours near = new Neighbours(segment.text());
    boolean between = near.isSpace(closing - 1) && near.isSpace(closing + 1);
    int start = closing;
    while (start > 0 && near.isSpace(start - 1)) {
      start--;
    }
    boolean wrong = start > 0 && start < closing && !between && !near.isDash(start - 1);
    String mark = segment.text().substring(closing, closing + 1);
    return wrong ? Slip.of(segment, new Span(start, closing + 1), mark, Safety.UNSAFE) : null;
  }

  private void add(List<Finding> findings, @Nullable Slip slip, Context context) {
    if (slip != null) {
      findings.add(
          slip.finding(
              this, Message.of("The space belongs outside the quotation marks."), context));
    }
  }

  private static @Nullable Slip opening(Segment segment, Quotation quotation, boolean safe) {
    Neighbours near = new Neighbours(segment.text());
    int end = quotation.open() + 1;
    while (end < quotation.close() && near.isSpace(end)) {
      end++;
    }
    boolean touched =
        near.isLetter(quotation.open() - 1) || ".,:;!?".indexOf(near.at(quotation.open() - 1)) >= 0;
    boolean spaced = end > quotation.open() + 1;
    if (!spaced && !touched) {
      return null;
    }
    String text = (touched ? " " : "") + quotation.quotes().open();
    boolean certain = safe && (spaced || quotation.clear());
    return Slip.of(
        segment, new Span(quotation.open(), end), text, certain ? Safety.SAFE : Safety.UNSAFE);
  }

  private static @Nullable Slip closing(Segment segment, Quotation quotation, boolean safe) {
    Neighbours near = new Neighbours(segment.text());
    int start = quotation.close();
    while (start > quotation.open() + 1 && near.isSpace(start - 1)) {
      start--;
    }
    boolean touching = near.isLetter(quotation.close() + 1);
    boolean spaced = start < quotation.close();
    if (!spaced && !touching || start == quotation.open() + 1) {
      return null;
    }
    String text = quotation.quotes().close() + (touching ? " " : "");
    return Slip.of(
        segment,
        new Span(start, quotation.close() + 1),
        text,
        safe && spaced ? Safety.SAFE : Safety.UNSAFE);
  }
}
