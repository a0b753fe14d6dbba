package dev.isogloss.check.repeat;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Pen;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.passage.Alternatives;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.Parallels;
import dev.isogloss.passage.SharedText;
import dev.isogloss.text.Location;
import java.util.List;

/** Finds passages that are repeated. */
@AutoService(Check.class)
@CheckInfo(
    id = "repeat-passage",
    summary = "A passage, or the whole article, is repeated.",
    category = Category.DESIGN_DUPLICATE,
    severity = Severity.MAJOR,
    safety = Safety.UNSAFE,
    ofPassages = true,
    doc =
        """
        ## What it finds
        A passage that occurs again further down: the same words, or nearly. Quotes, spaces,
        capitals and line breaks may differ, and words may be changed, moved, put in or left out,
        as long as more than four of five are the same. A passage counts from 25 equal words on,
        so a refrain or a byline does not. Nor do the branches of a condition, the tabs of a group, what is
        marked for one renderer only, forms, rows of tables, and entries of a reference that differ in
        names of code, examples, pictures or links. The finding is at the copy and names the original.

        A passage of up to 300 words that two sections have, each below a heading of its own or with
        other words, and a passage that is mostly a list are hints: manuals repeat them on purpose.
        Where the headings were copied too, word for word, it is more than a hint.

        Of several files that are checked together, passages of 50 words and more of a
        file before, by name, are *neutral* findings; paragraphs that many files share are left to
        `boilerplate`.

        ## Why
        Machine translation and copying tools leave the body of an article twice. Whoever mends
        one body leaves the faults in the other. Findings inside a copy are folded into those of
        the original, and one fix serves both; where words were changed, nothing is folded.

        ## Fix
        Removes the copy with its heading marks, list marks and footnote labels. Unsafe: a person
        must say which of the two stays. Between files the fix is only shown.
        """)
public final class RepeatPassage implements Check.OfDocument, Check.OfCorpus {
  /** So many equal words are no frame that two sections have in common. */
  private static final int LONG = 300;

  /** Fewer characters of a language without spaces are one sentence… */
  private static final int SHORT_UNSPACED = 80;

  /** …and fewer of them with other words are a frame. */
  private static final int FRAME_UNSPACED = 500;

  private static final String COPIED = "This passage repeats {0|line|lines} {0}.";
  private static final String EDITED =
      "This passage repeats {0|line|lines} {0}, with some words changed.";
  private static final String COPIED_BETWEEN = "This passage repeats {0|line|lines} {0} of {1}.";
  private static final String EDITED_BETWEEN =
      "This passage repeats {0|line|lines} {0} of {1}, with some words changed.";

  @Override
  public void accept(Visitor visitor) {
    visitor.ofDocument(this);
    visitor.ofCorpus(this);
  }

  @Override
  public List<Finding> check(Context context) {
    List<CopiedPassage> passages = context.passages();
    if (passages.isEmpty()) {
      return List.of();
    }
    Alternatives alternatives = Alternatives.of(context.document().source());
    Sections sections = new Sections(context);
    return passages.stream()
        .filter(p -> !Parallels.are(p))
        .filter(p -> !alternatives.areApart(p.originalPlace(), p.copyPlace()))
        .filter(p -> !isTable(p) || sections.areCopied(p.originalPlace(), p.copyPlace()))
        .map(p -> finding(p, severity(p, sections, context), context.document()))
        .toList();
  }

  /** The same between documents, where nobody can say that a copy is one too many. */
  @Override
  public List<Finding> check(SharedText shared) {
    return shared.passages().stream().map(this::findingBetween).toList();
  }

  private Finding findingBetween(CopiedPassage passage) {
    Location original = passage.originalPlace();
    Message message =
        Message.of(
            passage.isEdited() ? EDITED_BETWEEN : COPIED_BETWEEN,
            Argument.lines(original),
            Argument.text(original.source().name()));
    Fix fix = Pen.shownRemoval(passage.removal(), Message.of("Remove the copy."));
    return Finding.of(id(), info().category(), Severity.NEUTRAL, passage.copyPlace(), message)
        .withRelated(List.of(new Related(original, Message.of("The original passage."))))
        .withFixes(List.of(fix));
  }

  private static boolean isTable(CopiedPassage passage) {
    return 2 * passage.words(Role.TABLE_CELL) > passage.copyWords().length();
  }

  /** What two sections say alike, each for itself, may be meant, and so may lists be. */
  private Severity severity(CopiedPassage passage, Sections sections, Context context) {
    Location original = passage.originalPlace();
    Location copy = passage.copyPlace();
    boolean apart =
        sections.differ(original, copy)
            || passage.isEdited() && sections.haveBetween(original, copy);
    if (sections.areCopied(original, copy) && !apart) {
      return info().severity();
    }
    int words = passage.copyWords().length();
    boolean prose = 2 * passage.words(Role.PARAGRAPH) >= words;
    boolean parallel = passage.equalWords() < LONG && apart;
    boolean spaced =
        context.language(context.document().segments().get(0)).conventions().spacesWords();
    boolean small = !spaced && words < (passage.isEdited() ? FRAME_UNSPACED : SHORT_UNSPACED);
    return parallel || !prose || small ? Severity.NEUTRAL : info().severity();
  }

  private Finding finding(CopiedPassage passage, Severity severity, Document document) {
    Location copy = passage.copyPlace();
    Location original = passage.originalPlace();
    Fix fix =
        document
            .pen()
            .removeBlocks(passage.removal(), Message.of("Remove the copy."), Safety.UNSAFE);
    return Finding.of(id(), info().category(), severity, copy, message(passage))
        .withRelated(List.of(new Related(original, Message.of("The original passage."))))
        .withFixes(List.of(fix));
  }

  private static Message message(CopiedPassage passage) {
    return Message.of(
        passage.isEdited() ? EDITED : COPIED, Argument.lines(passage.originalPlace()));
  }
}
