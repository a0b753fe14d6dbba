package dev.isogloss.drift.finder;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.passage.CopiedPassage;
import java.util.List;

/**
 * The text in which drift is looked for: a document or several, in reading order.
 *
 * @param glossary the user's own; what it decides is not drift
 * @param passages those that occur twice, as far as they are known
 */
public record DriftText(
    List<Paragraph> paragraphs, Glossary glossary, List<CopiedPassage> passages) {
  public DriftText {
    paragraphs = List.copyOf(paragraphs);
    passages = List.copyOf(passages);
  }

  /** Several texts as one, in their order. */
  public static DriftText together(List<DriftText> texts, Glossary glossary) {
    return new DriftText(
        texts.stream().flatMap(t -> t.paragraphs().stream()).toList(),
        glossary,
        texts.stream().flatMap(t -> t.passages().stream()).toList());
  }
}
