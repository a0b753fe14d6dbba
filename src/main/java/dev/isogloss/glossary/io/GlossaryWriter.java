package dev.isogloss.glossary.io;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a glossary in one file format. */
public interface GlossaryWriter {
  /**
   * Writes a glossary, with LF at the end of lines.
   *
   * @param remarks lines for people on a concept; they are beside it as the format allows
   * @throws dev.isogloss.glossary.GlossaryException for what the format cannot tell
   */
  void write(Glossary glossary, Function<Concept, List<String>> remarks, Appendable out)
      throws IOException;

  /** The writer for a file of this name, by its ending; empty where none writes such a file. */
  static Optional<GlossaryWriter> of(String fileName) {
    return GlossaryFormats.writer(fileName);
  }
}
