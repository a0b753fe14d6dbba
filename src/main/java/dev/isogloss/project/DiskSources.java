package dev.isogloss.project;

import dev.isogloss.document.file.SourceFile;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.glossary.io.table.TableFormat;
import dev.isogloss.glossary.io.xlsx.Workbook;
import dev.isogloss.glossary.io.xlsx.WorkbookException;
import dev.isogloss.language.icu.CharsetGuess;
import dev.isogloss.text.PathNames;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Utf16Evidence;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Texts in files; a text is known by its path. */
public final class DiskSources implements Sources {
  private static final List<String> OTHER_WORKBOOKS = List.of(".xls", ".ods", ".numbers");

  private final SourceFileReader reader = new SourceFileReader(new CharsetGuess());

  @Override
  public SourceFile open(SourceId id, String name) throws UnreadableFileException {
    return reader.read(PathNames.path(id.path()), id, name);
  }

  @Override
  public Optional<Path> file(SourceId id) {
    return Optional.of(PathNames.path(id.path()));
  }

  @Override
  public SourceText glossary(SourceId id) {
    return Sources.required(() -> glossary(id, id.path()));
  }

  private SourceText glossary(SourceId id, String name) throws UnreadableFileException {
    if (OTHER_WORKBOOKS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
      throw new UnreadableFileException(
          name, "is a workbook of another kind; save it as .xlsx or as CSV in UTF-8.");
    }
    Path path = PathNames.path(id.path());
    byte[] bytes = reader.bytes(path, name);
    Optional<Charset> wide = Utf16Evidence.charset(bytes);
    if (Workbook.isOne(bytes)) {
      return new SourceText(id, name, table(bytes, name));
    }
    return wide.isPresent()
        ? new SourceText(id, name, new String(bytes, wide.get()))
        : reader.decode(bytes, path, id, name).text();
  }

  private static String table(byte[] workbook, String name) throws UnreadableFileException {
    try {
      List<String> sheets = Workbook.texts(workbook);
      // The first sheet may say how to fill in the others.
      return sheets.stream().filter(TableFormat::hasHeader).findFirst().orElse(sheets.get(0));
    } catch (WorkbookException e) {
      throw new UnreadableFileException(name, String.valueOf(e.getMessage()));
    }
  }

  /** The text that bytes are which were read from elsewhere. */
  SourceFile decode(byte[] bytes, SourceId id, String name) throws UnreadableFileException {
    return reader.decode(bytes, Path.of(id.path()), id, name);
  }
}
