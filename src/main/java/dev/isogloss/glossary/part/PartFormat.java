package dev.isogloss.glossary.part;

import dev.isogloss.glossary.io.GlossaryWriter;
import java.io.IOException;
import java.util.List;

/** How the part of a glossary is written. */
public enum PartFormat {
  /** All that is known of each entry, for programs. */
  json {
    @Override
    public void write(GlossaryPart part, Appendable out) throws IOException {
      new PartJson(part).write(out);
    }
  },
  /** The native table of glossaries, for tools that read it. */
  csv {
    @Override
    public void write(GlossaryPart part, Appendable out) throws IOException {
      GlossaryWriter.of("part.csv").orElseThrow().write(part.glossary(), concept -> List.of(), out);
    }
  },
  /** A plain line for each entry, for what is told to a model. */
  prompt {
    @Override
    public void write(GlossaryPart part, Appendable out) throws IOException {
      for (PartEntry entry : part.entries()) {
        out.append(PromptLine.of(entry)).append('\n');
      }
    }
  };

  /** Writes it, with LF at the end of lines. */
  public abstract void write(GlossaryPart part, Appendable out) throws IOException;
}
