package dev.isogloss.drift.finder;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Concept;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as a finder proposes it: what the renderings are, before all their places are known.
 *
 * @param concept how the renderings are matched: names keep their capitals
 * @param chosen the index of the rendering that the others should become
 * @param given whether a glossary or a list of names says so; else a clear majority of the text has
 *     the last word
 * @param score from 0 to 1
 * @param reasons sentences
 */
public record Draft(
    Cluster.Kind kind,
    Concept.Kind concept,
    Locale language,
    List<Variant> variants,
    int chosen,
    boolean given,
    double score,
    List<Message> reasons) {
  /** Says that a dictionary has chosen, and not the text. */
  public static final Message USUAL = Message.of("The usual rendering is proposed.");

  public Draft {
    variants = List.copyOf(variants);
    reasons = List.copyOf(reasons);
  }

  /** The same with the rendering that the text has most often, and the reason for it. */
  public Draft choosing(int commonest) {
    List<Message> why = new ArrayList<>(reasons);
    why.remove(USUAL);
    why.add(Message.of("«{0}» is the most common.", variants.get(commonest).text()));
    return new Draft(kind, concept, language, variants, commonest, given, score, why);
  }

  /**
   * One rendering.
   *
   * @param text in its base form, as a glossary would write it
   * @param seen where the finder saw it; the builder adds the places that the term matcher finds
   */
  public record Variant(String text, List<Seen> seen) {
    public Variant {
      seen = List.copyOf(seen);
    }
  }

  /**
   * A place that a finder saw.
   *
   * @param span of the paragraph's prose
   * @param replacement what to write there, where that takes no grammar; null where the builder
   *     shall inflect the chosen rendering
   */
  public record Seen(Paragraph paragraph, Span span, @Nullable String replacement) {}
}
