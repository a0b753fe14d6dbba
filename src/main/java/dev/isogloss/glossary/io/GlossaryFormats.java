package dev.isogloss.glossary.io;

import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;

/** The formats at hand. */
public final class GlossaryFormats {
  private static final List<GlossaryFormat> ALL = List.of(new CsvFormat());

  private GlossaryFormats() {}

  /**
   * The format of a file, by its extension.
   *
   * @throws GlossaryException if no format knows the file
   */
  public static GlossaryFormat of(SourceText source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(format -> format.accepts(name))
        .findFirst()
        .orElseThrow(() -> unknown(source));
  }

  private static GlossaryException unknown(SourceText source) {
    return new GlossaryException(
        source.name(),
        "The file is no glossary that can be read. "
            + "Save it as CSV (.csv), TSV (.tsv) or TBX (.tbx).");
  }
}
