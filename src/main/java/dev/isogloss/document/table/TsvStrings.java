package dev.isogloss.document.table;

import com.google.auto.service.AutoService;
import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentFormat;
import dev.isogloss.text.SourceText;
import java.util.Locale;

/**
 * Strings with their translations, a tab between cells and no quotation marks around them. Without
 * a header two columns are source and target, three are key, source and target; a header names them
 * {@code key}, {@code source}, {@code target}, or by BCP 47 tags. {@code \\n}, {@code \\t} and
 * {@code \\\\} are escapes.
 */
@AutoService(DocumentFormat.class)
public final class TsvStrings implements DocumentFormat {
  @Override
  public String id() {
    return "tsv";
  }

  @Override
  public boolean accepts(String fileName) {
    return fileName.endsWith(".tsv");
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public Document parse(SourceText source, Locale language) {
    return new StringTable(this, '\t', false).parse(source, language);
  }
}
