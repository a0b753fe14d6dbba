package dev.isogloss.check.typography;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds spaces at which a line should not break. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-no-break",
    summary = "A line may break where it should not.",
    category = Category.LOCALE_TYPOGRAPHY,
    severity = Severity.NEUTRAL,
    safety = Safety.SAFE,
    byDefault = false,
    doc =
        """
        ## What it finds
        A common space between a number and the word or unit behind it, behind prepositions and
        conjunctions of one or two letters, and before a dash, in a language with cases, such as
        Russian. Off by default: `--select typography-no-break` asks for it.

        ## Why
        A preposition that is left alone at the end of a line, or a number that is parted from its
        unit, stops the reader.

        ## Fix
        Writes a no-break space. Safe.
        """)
public final class TypographyNoBreak implements Check.OfSegment {
  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\p{N}-])(\\p{L}{1,2}|\\d{1,9})) (?=[\\p{L}\\p{N}%«])|(?<=[^\\s–—-]) (?=[—–] [^\\s–—-])");

  /** The small words that lean on the next one. */
  private static final Set<Pos> LEANING = Set.of(Pos.PREPOSITION, Pos.CONJUNCTION);

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    if (!language.orthography().bindsSmallWords()) {
      return List.of();
    }
    return SPACE
        .matcher(segment.text())
        .results()
        .filter(m -> binds(m.group(1), language))
        .map(m -> new Span(m.start(), m.end()))
        .filter(at -> context.document().source().slice(segment.toSource(at)).equals(" "))
        .map(at -> Slip.of(segment, at, "\u00A0", Safety.SAFE))
        .map(s -> s.finding(this, Message.of("A line should not break here."), context))
        .toList();
  }

  private static boolean binds(@Nullable String before, Language language) {
    return before == null
        || Character.isDigit(before.charAt(0))
        || language.morphology().readings(before).stream()
            .anyMatch(r -> LEANING.contains(r.morph().pos()));
  }
}
