package dev.isogloss.check.typography;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Convention;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.check.Slip.Change;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Conventions.Quotes;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds quotation marks of another language or of the typewriter. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-quotes",
    summary = "The quotation marks are not those of the language, or not the same everywhere.",
    category = Category.LOCALE_TYPOGRAPHY,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        Pairs of quotation marks that the language does not use: “…” or "…" in Russian, which has
        «…» and, inside them, „…“. A language may admit several pairs, as English does; then those
        are found that differ from most of the document, but its own never become straight. Where the
        configuration has decided (`conventions: {quotes: low}`), any other outer pair is found.
        A pair is one finding, at its opening mark. One convention is one fault: the first pair
        counts and lists the others, which are hints; in a document that has right ones mostly each
        counts. Where straight marks are a choice of the language, they are hints in a document that knows no others. Sentences in another language,
        code, and marks of inches keep what they have.

        ## Why
        Machine translation copies the marks of its source, and the two sorts in one text show it.

        ## Fix
        Writes both marks of the pair. Safe where it is clear which opens and which closes, of all pairs of
        the sentence; a single Latin word between straight marks may be a value of a program.
        """)
public final class TypographyQuotes implements Check.OfDocument {
  /** Where a language admits them at all, they mark a meaning as well, and are nobody's habit. */
  private static final Quotes SINGLE = Quotes.of("‘’");

  @Override
  public List<Finding> check(Context context) {
    List<Slip> slips = new ArrayList<>();
    Optional<Quotes> decided = context.house().quotes().pair();
    Usage usage = Usage.of(context, decided);
    for (Segment segment : context.document().segments()) {
      for (Quotation quotation : quotations(segment, context)) {
        Quotes wanted = usage.wanted(quotation, context.language(segment).conventions());
        boolean own = decided.isEmpty() && isOwn(quotation, wanted, segment, context);
        if (!wanted.equals(quotation.quotes()) && !own && !isSingle(quotation, decided)) {
          slips.add(slip(segment, quotation, wanted));
        }
      }
    }
    return Convention.findings(
        this,
        Slip.together(slips, context),
        decided.isPresent() || usage.isMixed() || isOne(slips) || wantsOthers(slips, context),
        usage.kept(slips, context),
        TypographyQuotes::message,
        context);
  }

  /** Where the outer marks are decided, single ones still mark a meaning. */
  private static boolean isSingle(Quotation quotation, Optional<Quotes> decided) {
    return decided.isPresent() && quotation.quotes().equals(SINGLE);
  }

  /** Whatever the document has more often, the marks of the language do not become straight. */
  private static boolean isOwn(
      Quotation quotation, Quotes wanted, Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    boolean admitted =
        conventions.quotes().contains(quotation.quotes())
            || conventions.innerQuotes().contains(quotation.quotes());
    return quotation.quotes().equals(SINGLE) && admitted
        || wanted.equals(Quotes.STRAIGHT) && conventions.quotes().contains(quotation.quotes());
  }

  /** The quotations that follow the conventions of the segment's language. */
  private static List<Quotation> quotations(Segment segment, Context context) {
    Quotations all = Quotations.of(segment.text(), context.language(segment).conventions());
    if (all.pairs().isEmpty()) {
      return List.of();
    }
    OwnProse own = OwnProse.of(segment, context);
    return all.pairs().stream()
        .filter(q -> own.has(q.open()) && !isForeign(segment, q, context))
        .filter(q -> !CodeLike.isCode(segment.text(), q))
        .toList();
  }

  /** A quotation in another script, in a language of Latin letters, keeps the marks of its own. */
  private static boolean isForeign(Segment segment, Quotation quotation, Context context) {
    Conventions conventions = context.language(segment).conventions();
    String inside = segment.text().substring(quotation.open() + 1, quotation.close());
    return conventions.scripts().contains(UnicodeScript.LATIN) && !conventions.writes(inside);
  }

  /** Whether the language never has the marks of the typewriter, so that they are no choice. */
  private static boolean wantsOthers(List<Slip> slips, Context context) {
    return !slips.isEmpty()
        && !context
            .language(slips.get(0).segment())
            .conventions()
            .quotes()
            .contains(Quotes.STRAIGHT);
  }

  /** One quotation is no habit. */
  private static boolean isOne(List<Slip> slips) {
    return slips.size() == 1;
  }

  /**
   * It is at the opening mark: what is said inside the quotation is no part of the slip, and may
   * have findings of its own.
   */
  private static Slip slip(Segment segment, Quotation quotation, Quotes wanted) {
    List<Change> changes =
        List.of(
            new Change(quotation.opening(), String.valueOf(wanted.open())),
            new Change(quotation.closing(), String.valueOf(wanted.close())));
    Safety safety =
        quotation.clear() && !mayBeValue(segment, quotation) ? Safety.SAFE : Safety.UNSAFE;
    return new Slip(segment, quotation.opening(), changes, safety);
  }

  /** Whether a single Latin word is between straight marks: it may be a value of a program. */
  private static boolean mayBeValue(Segment segment, Quotation quotation) {
    String inside = segment.text().substring(quotation.open() + 1, quotation.close());
    return quotation.quotes().equals(Quotes.STRAIGHT)
        && inside.chars().noneMatch(c -> c == ' ' || c > '~');
  }

  private static Message message(Slip slip) {
    return Message.of(
        "Wrong quotation marks. Correct: {0}…{1}.",
        slip.changes().get(0).text(), slip.changes().get(1).text());
  }

  /** Which marks a document uses, and which the house has decided on. */
  private record Usage(Map<Quotes, Integer> counts, Optional<Quotes> decided) {
    static Usage of(Context context, Optional<Quotes> decided) {
      Map<Quotes, Integer> counts = new HashMap<>();
      for (Segment segment : context.document().segments()) {
        for (Quotation quotation : quotations(segment, context)) {
          if (quotation.depth() == 0 && !quotation.quotes().equals(SINGLE)) {
            counts.merge(quotation.quotes(), 1, Integer::sum);
          }
        }
      }
      return new Usage(counts, decided);
    }

    /** How many quotations have the marks that the document has most often and may have. */
    int kept(List<Slip> slips, Context context) {
      return slips.isEmpty()
          ? 0
          : counts.getOrDefault(outer(context.language(slips.get(0).segment()).conventions()), 0);
    }

    boolean isMixed() {
      return counts.size() > 1;
    }

    /** What is there already, if it is admitted. */
    Quotes wanted(Quotation quotation, Conventions conventions) {
      Quotes outer = outer(conventions);
      if (quotation.depth() == 0) {
        return outer;
      }
      List<Quotes> inner =
          conventions.innerQuotes().stream().filter(q -> !decided.equals(Optional.of(q))).toList();
      if (inner.isEmpty()) {
        return quotation.quotes();
      }
      boolean different = !quotation.quotes().equals(outer) || inner.size() == 1;
      return inner.contains(quotation.quotes()) && different ? quotation.quotes() : inner.get(0);
    }

    /** The admitted pair that the document has most often; the preferred one where it has none. */
    private Quotes outer(Conventions conventions) {
      if (decided.isPresent()) {
        return decided.get();
      }
      Quotes best = conventions.quotes().get(0);
      for (Quotes quotes : conventions.quotes()) {
        if (counts.getOrDefault(quotes, 0) > counts.getOrDefault(best, 0)) {
          best = quotes;
        }
      }
      return best;
    }
  }
}
