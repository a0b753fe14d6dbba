package dev.isogloss.document;

import dev.isogloss.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** The formats at hand, chosen by the name of the file. */
public final class Documents {
  private final List<DocumentFormat> formats;
  private final DocumentFormat fallback;

  /**
   * Formats in the order in which they are asked for a file.
   *
   * @param fallback reads the files that no format accepts
   */
  Documents(List<DocumentFormat> formats, DocumentFormat fallback) {
    this.formats = List.copyOf(formats);
    this.fallback = fallback;
  }

  /** All formats on the class path. */
  public static Documents installed() {
    List<DocumentFormat> formats =
        ServiceLoader.load(DocumentFormat.class, DocumentFormat.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(DocumentFormat::id))
            .toList();
    DocumentFormat fallback =
        formats.stream().filter(DocumentFormat::isFallback).findFirst().orElseThrow();
    return new Documents(formats, fallback);
  }

  /** The same with another format in place of the one of its id. */
  public Documents with(DocumentFormat other) {
    List<DocumentFormat> replaced =
        formats.stream().map(f -> f.id().equals(other.id()) ? other : f).toList();
    return new Documents(replaced, fallback);
  }

  /**
   * Reads a text in the format that its path has.
   *
   * @param language of its prose; {@link Locale#ROOT} if it is not known
   * @throws DocumentException if the text is not of its format
   */
  public Document parse(SourceText source, Locale language) {
    return formatOf(source.id().path()).parse(source, language);
  }

  /**
   * The format in which a file is read.
   *
   * @param path a file's path or name, with {@code /} between its parts
   */
  public DocumentFormat formatOf(String path) {
    String name = fileName(path);
    return formats.stream().filter(f -> f.accepts(name)).findFirst().orElse(fallback);
  }

  /** Whether a format accepts files of this name, so that they are taken out of a folder. */
  public boolean knows(String path) {
    String name = fileName(path);
    return formats.stream().anyMatch(format -> format.accepts(name) && !format.isData());
  }

  /** Whether a file of this name is of a format that is read only where somebody names the file. */
  public boolean isData(String path) {
    String name = fileName(path);
    return formats.stream().anyMatch(format -> format.accepts(name) && format.isData());
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
