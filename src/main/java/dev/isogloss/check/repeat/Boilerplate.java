package dev.isogloss.check.repeat;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Pen;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.passage.CommonBlock;
import dev.isogloss.passage.CommonBlock.Place;
import dev.isogloss.passage.SharedText;
import dev.isogloss.passage.Words;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what belongs to a page around an article. */
@AutoService(Check.class)
@CheckInfo(
    id = "boilerplate",
    summary = "A paragraph belongs to the page around the article, not to the article.",
    category = Category.DESIGN_BOILERPLATE,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    ofPassages = true,
    doc =
        """
        ## What it finds
        Paragraphs by which a page surrounds an article: share buttons, links to the original
        («Посмотреть оригинал», *View original*), calls to subscribe, cookie lines, disclaimers,
        credits of translators and tools. They are known from a short list for Russian, English,
        Chinese, German, French and Spanish, whatever the language of the article.

        Of several files that are checked together, it also learns: a paragraph at the
        beginning or end of at least three of them, and of a tenth of all, is a *neutral* finding,
        if it has five words and does not introduce anything.
        Files that are versions of one text count as one.

        ## Why
        Who copies an article from a site copies the site along, and the translator translates it.

        ## Fix
        Removes the paragraph. Unsafe: some of it may be wanted.
        """)
public final class Boilerplate implements Check.OfDocument, Check.OfCorpus {
  private static final int MOST_RELATED = 3;

  /** Fewer are a label or a title. */
  private static final int LEAST_WORDS = 5;

  /** A parameter and its description: <i>source: the folder to read</i>. */
  private static final Pattern ENTRY = Pattern.compile("[a-z_][\\w.-]*\\h*[:：]\\h");

  /** A label before what is said of it. */
  private static final Pattern LABELLED =
      Pattern.compile("\\p{L}[^\\n.:：]{0,40}\\h?[:：]\\h?[^\\n]");

  @Override
  public void accept(Visitor visitor) {
    visitor.ofDocument(this);
    visitor.ofCorpus(this);
  }

  @Override
  public List<Finding> check(Context context) {
    List<Segment> segments = context.document().segments();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      if (isBlock(segments.get(i))
          && !isListed(segments, i)
          && BoilerplateList.get().has(segments.get(i).text())) {
        found.add(i);
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Words words = Words.of(context.document());
    return found.stream().map(i -> finding(segments.get(i), i, words, context)).toList();
  }

  /** Whether it is one of several items with a label each: <i>Source: …</i>, <i>Target: …</i>. */
  private static boolean isListed(List<Segment> segments, int number) {
    return isLabelled(segments.get(number))
        && (number > 0 && isLabelled(segments.get(number - 1))
            || number + 1 < segments.size() && isLabelled(segments.get(number + 1)));
  }

  private static boolean isLabelled(Segment segment) {
    return segment.role() == Role.LIST_ITEM && LABELLED.matcher(segment.text()).lookingAt();
  }

  private static boolean isBlock(Segment segment) {
    String text = segment.text().strip();
    boolean introduces = text.endsWith(":") && segment.role() != Role.PARAGRAPH;
    boolean entry = segment.role() == Role.LIST_ITEM && ENTRY.matcher(text).lookingAt();
    return !introduces
        && !entry
        && segment.role() != Role.TABLE_CELL
        && segment.role() != Role.FRONT_MATTER;
  }

  private Finding finding(Segment segment, int number, Words words, Context context) {
    Location at = context.document().locate(segment, Span.of(0, segment.text().length()));
    Fix fix =
        context
            .document()
            .pen()
            .removeBlocks(
                words.removal(number), Message.of("Remove the paragraph."), Safety.UNSAFE);
    return finding(at, fix, info().severity(), Message.of(info().summary()));
  }

  private Finding finding(Location at, Fix fix, Severity severity, Message message) {
    return Finding.of(id(), info().category(), severity, at, message).withFixes(List.of(fix));
  }

  @Override
  public List<Finding> check(SharedText shared) {
    return shared.common().stream()
        .filter(b -> isNotice(b.places().get(0).at().text().strip()))
        .flatMap(b -> findings(b).stream())
        .toList();
  }

  /** Whether it says something: a label, a date and a title may be in many files. */
  private static boolean isNotice(String text) {
    long words = BlockWords.of(text).stream().filter(w -> Character.isLetter(w.charAt(0))).count();
    return words >= LEAST_WORDS && !text.endsWith(":");
  }

  private List<Finding> findings(CommonBlock block) {
    List<Place> places = block.places();
    Message message =
        Message.of("This paragraph is in {0} of the files.", Argument.count(places.size()));
    List<Finding> findings = new ArrayList<>();
    for (Place place : places) {
      List<Related> others =
          places.stream()
              .filter(p -> p != place)
              .limit(MOST_RELATED)
              .map(p -> new Related(p.at(), Message.of("Also here.")))
              .toList();
      Fix shown = Pen.shownRemoval(place.removal(), Message.of("Remove the paragraph."));
      findings.add(finding(place.at(), shown, Severity.NEUTRAL, message).withRelated(others));
    }
    return findings;
  }
}
