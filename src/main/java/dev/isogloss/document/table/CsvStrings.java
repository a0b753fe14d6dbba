package dev.isogloss.document.table;

import com.google.auto.service.AutoService;
import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentFormat;
import dev.isogloss.text.SourceText;
import java.util.Locale;

/**
 * Strings with their translations, a comma between cells, in quotation marks where they need them.
 * Without a header two columns are source and target, three are key, source and target; a header
 * names them {@code key}, {@code source}, {@code target}, or by BCP 47 tags. {@code \\n}, {@code
 * \\t} and {@code \\\\} are escapes.
 */
@AutoService(DocumentFormat.class)
public final class CsvStrings implements DocumentFormat {
  @Override
  public String id() {
    return "csv";
  }

  @Override
  public boolean accepts(String fileName) {
    return fileName.endsWith(".csv");
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public Document parse(SourceText source, Locale language) {
    return new StringTable(this, ',', true).parse(source, language);
  }
}
