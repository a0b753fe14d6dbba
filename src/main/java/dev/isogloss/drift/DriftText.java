package dev.isogloss.drift;

import dev.isogloss.glossary.Glossary;
import java.util.List;

/**
 * The text in which drift is looked for: a document or several, in reading order.
 *
 * @param glossary the user's own; what it decides is not drift
 */
public record DriftText(List<Paragraph> paragraphs, Glossary glossary) {
  public DriftText {
    paragraphs = List.copyOf(paragraphs);
  }
}
