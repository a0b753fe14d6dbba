package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a language model says about its work, and what it was told. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-assistant",
    summary = "A remark of a language model, or an instruction to one, is left in the text.",
    category = Category.ACCURACY_ADDITION,
    severity = Severity.MAJOR,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        What language models put before or behind a translation («Вот перевод текста:», «As an AI
        language model…»), the instruction itself («Translate the following text»), and the marks
        between the turns of a dialogue (<|im_start|>). In quotation marks they are quoted. Headings,
        cells of tables and the labels of a list are left alone.

        ## Why
        It is not part of the text, and tells the reader how it was made.

        ## Fix
        None: a person must see how much of the text is the remark.
        """)
public final class MarkupAssistant implements Check.OfSegment {
  /** A heading and a cell name what is below them, and say nothing of it. */
  private static final Set<Role> RUNNING = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    if (!RUNNING.contains(segment.role())) {
      return findings;
    }
    for (Pattern remark : AssistantRemarks.ALL) {
      Matcher found = remark.matcher(segment.text());
      if (found.find() && findings.isEmpty() && !isLabel(segment, found)) {
        Slip slip = Slip.unfixed(segment, new Span(found.start(), found.end()));
        findings.add(
            slip.finding(this, Message.of("A remark about the text, not a part of it."), context));
      }
    }
    return findings;
  }

  /** Whether an item of a list is or begins with a name and a colon, as in a list of values. */
  private static boolean isLabel(Segment segment, Matcher remark) {
    return segment.role() == Role.LIST_ITEM && remark.start() == 0 && !remark.group().contains(" ")
        || segment.role() == Role.LIST_ITEM && remark.group().strip().endsWith(":");
  }
}
