package dev.isogloss.glossary.io;

import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats at hand. */
public final class GlossaryFormats {
  private static final GlossaryFormat TBX = new TbxFormat();
  private static final List<GlossaryFormat> ALL = List.of(new CsvFormat(), new YamlFormat(), TBX);
  private static final Pattern TBX_ROOT = Pattern.compile("<(?:tbx|martif)[\\s>]");

  private GlossaryFormats() {}

  /**
   * The format of a file, by its extension; a file named {@code .xml} by its root element.
   *
   * @throws GlossaryException if no format knows the file
   */
  public static GlossaryFormat of(SourceText source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xml") && TBX_ROOT.matcher(source.content()).find()) {
      return TBX;
    }
    return ALL.stream()
        .filter(format -> format.accepts(name))
        .findFirst()
        .orElseThrow(() -> unknown(source));
  }

  private static GlossaryException unknown(SourceText source) {
    return new GlossaryException(
        source.name(),
        "The file is no glossary that can be read. "
            + "Save it as CSV (.csv), TSV (.tsv), YAML (.yml), JSON (.json) or TBX (.tbx).");
  }
}
