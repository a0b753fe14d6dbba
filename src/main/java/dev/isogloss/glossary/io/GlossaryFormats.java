package dev.isogloss.glossary.io;

import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats at hand: all on the class path. */
public final class GlossaryFormats {
  private static final List<GlossaryFormat> ALL =
      ServiceLoader.load(GlossaryFormat.class, GlossaryFormat.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparingInt(GlossaryFormat::order))
          .toList();

  private GlossaryFormats() {}

  /**
   * The format of a file, by its extension; a file named {@code .xml} by its root element.
   *
   * @throws GlossaryException if no format knows the file
   */
  public static GlossaryFormat of(SourceText source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(format -> format.accepts(name, source.content()))
        .findFirst()
        .orElseThrow(() -> unknown(source));
  }

  /** The writer for a file of this name, by its ending; empty where none writes such a file. */
  static Optional<GlossaryWriter> writer(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return ALL.stream().flatMap(format -> format.writer(ending).stream()).findFirst();
  }

  private static GlossaryException unknown(SourceText source) {
    return new GlossaryException(
        source.name(),
        "This glossary cannot be read. "
            + "Save it as a table (.csv, .tsv, .xlsx), YAML (.yml), JSON (.json), TBX (.tbx),"
            + " Markdown (.md) or text (.txt).");
  }
}
