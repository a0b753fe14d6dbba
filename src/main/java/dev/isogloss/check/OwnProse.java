package dev.isogloss.check;

import dev.isogloss.document.Segment;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.description.LanguageDetector;
import dev.isogloss.text.Span;
import java.util.List;

/**
 * Tells the prose of a segment that is in the document's language from quoted passages of another
 * one, which keep the conventions of theirs. It goes by sentences.
 */
public final class OwnProse {
  private final List<Span> foreign;

  private OwnProse(List<Span> foreign) {
    this.foreign = foreign;
  }

  /** Tells the sentences of a segment apart by their letters first, then by their words. */
  public static OwnProse of(Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    return new OwnProse(
        context.sentences(segment).stream()
            .filter(s -> isForeign(s.of(segment.text()), conventions))
            .toList());
  }

  /** The slips of a segment that are not in a sentence of another language. */
  public static List<Slip> only(List<Slip> slips, Segment segment, Context context) {
    if (slips.isEmpty()) {
      return slips;
    }
    OwnProse own = of(segment, context);
    return slips.stream().filter(s -> own.has(s.at().start())).toList();
  }

  /** Whether a place is not in a sentence of another language. */
  public boolean has(int offset) {
    return foreign.stream().noneMatch(s -> s.contains(offset));
  }

  private static boolean isForeign(String sentence, Conventions conventions) {
    return !conventions.writes(sentence)
        || LanguageDetector.isOther(sentence, conventions.locale());
  }
}
