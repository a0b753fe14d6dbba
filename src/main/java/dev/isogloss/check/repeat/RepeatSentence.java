package dev.isogloss.check.repeat;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
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
import dev.isogloss.passage.Alternatives;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds sentences that occur twice in a document. */
@AutoService(Check.class)
@CheckInfo(
    id = "repeat-sentence",
    summary = "A sentence is repeated in the document.",
    category = Category.DESIGN_DUPLICATE,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    ofPassages = true,
    doc =
        """
        ## What it finds
        A sentence of running text that occurs a second time with the same words: from eight words
        on anywhere in the document, from four words on where hardly a sentence comes between.
        Headings, tables and lists may repeat themselves; so may questions and exclamations,
        sentences that introduce something with a colon, labels and captions without a full stop,
        sentences that are mostly a link, and a refrain that occurs three times.
        Below another heading or behind an example it is a hint: manuals say the same of several
        things. With other names of code or links it is another sentence.
        What lies in a copied passage is left to `repeat-passage`.

        ## Why
        A decoder that loses its place writes a sentence again, and an editor who moves one forgets
        to remove it.

        ## Fix
        Removes the later one. Unsafe: a person must say which of the two stays.
        """)
public final class RepeatSentence implements Check.OfDocument {
  private static final int LEAST_WORDS = 8;
  private static final int LEAST_WORDS_NEAR = 4;
  private static final int NEAR = 2;

  /** Code between backticks, and the target of a link. */
  private static final Pattern OBJECT = Pattern.compile("`[^`\n]+`|\\]\\([^)\\s]*\\)?");

  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\([^)\\s]*\\)?");

  /** Where a heading or an example begins. */
  private static final Pattern BREAK =
      Pattern.compile("^\\h*(?:`{3}|~{3}|#{1,6}\\h)|^(?: {4}|\\t)\\S", Pattern.MULTILINE);

  private static final String ENDS = ".…。";
  private static final String CLOSING = "»”\"')]";

  /** A sentence, and how many come before it in the document. */
  private record Place(Segment segment, Span sentence, int number, int words) {}

  @Override
  public List<Finding> check(Context context) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    int number = 0;
    for (Segment segment : context.document().segments()) {
      for (Span sentence : context.sentences(segment)) {
        List<String> words = BlockWords.of(sentence.of(segment.text()));
        if (words.size() >= LEAST_WORDS_NEAR && isPlain(segment, sentence)) {
          Place place = new Place(segment, sentence, number, words.size());
          places.computeIfAbsent(String.join(" ", words), w -> new ArrayList<>()).add(place);
        }
        number++;
      }
    }
    List<Finding> found =
        places.values().stream()
            .filter(p -> p.size() == 2 && isRepetition(p.get(0), p.get(1)))
            .map(p -> finding(p.get(0), p.get(1), context))
            .filter(f -> !isCopied(f.at(), context))
            .toList();
    return found.isEmpty() ? found : withoutAlternatives(found, context);
  }

  private static List<Finding> withoutAlternatives(List<Finding> found, Context context) {
    Alternatives alternatives = Alternatives.of(context.document().source());
    Sections sections = new Sections(context);
    return found.stream()
        .filter(f -> !alternatives.areApart(f.at(), f.related().get(0).at()))
        .filter(f -> !differInObjects(f.at(), f.related().get(0).at()))
        .filter(f -> !isPointer(f.at()))
        .map(f -> mayBeMeant(f.related().get(0).at(), f.at(), sections) ? hint(f) : f)
        .toList();
  }

  /** Whether the second place has a heading of its own, or follows an example. */
  private static boolean mayBeMeant(Location one, Location other, Sections sections) {
    String content = one.source().content();
    int from = Math.min(one.span().end(), other.span().start());
    return sections.differ(one, other)
        || BREAK.matcher(content.substring(from, other.span().start())).find();
  }

  private static Finding hint(Finding finding) {
    return finding.withSeverity(Severity.NEUTRAL);
  }

  /** Whether the same words are around other names of code or links. */
  private static boolean differInObjects(Location one, Location other) {
    return !objects(one).equals(objects(other));
  }

  private static List<String> objects(Location place) {
    return OBJECT.matcher(linked(place)).results().map(MatchResult::group).toList();
  }

  /** Whether most of a sentence is a link: <i>see also the chapter about names</i>. */
  private static boolean isPointer(Location place) {
    String text = linked(place);
    int links = LINK.matcher(text).results().mapToInt(m -> m.group(1).length()).sum();
    return 2 * links > LINK.matcher(text).replaceAll("$1").length();
  }

  /** A sentence with the marks and the target of a link that it begins or ends with. */
  private static String linked(Location place) {
    String content = place.source().content();
    Span at = place.span();
    int start = at.start() > 0 && content.charAt(at.start() - 1) == '[' ? 1 : 0;
    int end = at.end();
    if (content.startsWith("](", end)) {
      int close = content.indexOf(')', end);
      end = close < 0 ? end : close + 1;
    }
    return content.substring(at.start() - start, end);
  }

  private static boolean isPlain(Segment segment, Span sentence) {
    String text = sentence.of(segment.text()).strip();
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return segment.role() == Role.PARAGRAPH && end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isRepetition(Place first, Place second) {
    return second.words() >= LEAST_WORDS || second.number() - first.number() <= NEAR;
  }

  private static boolean isCopied(Location at, Context context) {
    return context.passages().stream()
        .map(CopiedPassage::copyPlace)
        .anyMatch(p -> p.span().overlaps(at.span()));
  }

  private Finding finding(Place first, Place second, Context context) {
    Location original = context.document().locate(first.segment(), trimmed(first));
    Location at = context.document().locate(second.segment(), trimmed(second));
    Message message =
        Message.of("This sentence repeats line {0}.", Argument.count(original.start().line()));
    Optional<Fix> fix =
        context
            .document()
            .pen()
            .remove(
                second.segment(),
                withSpaceBefore(second),
                Message.of("Remove the sentence."),
                Safety.UNSAFE);
    return Finding.of(id(), info().category(), info().severity(), at, message)
        .withRelated(List.of(new Related(original, Message.of("The original sentence."))))
        .withFixes(fix.stream().toList());
  }

  private static Span trimmed(Place place) {
    String text = place.segment().text();
    int start = place.sentence().start();
    int end = place.sentence().end();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    return Span.of(start, end);
  }

  private static Span withSpaceBefore(Place place) {
    Span sentence = trimmed(place);
    int start = sentence.start();
    while (start > 0 && isSpace(place.segment().text().charAt(start - 1))) {
      start--;
    }
    return Span.of(start, sentence.end());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
