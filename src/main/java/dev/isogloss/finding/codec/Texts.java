package dev.isogloss.finding.codec;

import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.IOException;

/** Where the texts come from that a kept report is about. */
public interface Texts {
  /**
   * A text as it was when the report was made.
   *
   * @param digest its {@link SourceText#digest()}
   * @throws IOException if it is not known in that state
   */
  SourceText find(SourceId id, String digest) throws IOException;

  /** One text alone, whatever its identity is now; one with another content is not known. */
  static Texts of(SourceText only) {
    return (id, digest) -> {
      if (!digest.equals(only.digest())) {
        throw new IOException("The report is about another text.");
      }
      return only;
    };
  }
}
