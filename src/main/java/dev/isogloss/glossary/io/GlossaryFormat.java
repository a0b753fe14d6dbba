package dev.isogloss.glossary.io;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.text.SourceText;

/** Reads glossaries of one file format. */
public interface GlossaryFormat {
  /** Whether a file of this name, in lower case, is of this format. */
  boolean accepts(String fileName);

  /** Reads what can be read and tells of everything that is wrong; never throws for its content. */
  ParsedGlossary parse(SourceText source);

  /**
   * Reads a glossary that has no mistake.
   *
   * @throws GlossaryException for the first mistake
   */
  default Glossary read(SourceText source) {
    return parse(source).orThrow();
  }
}
