package dev.isogloss.project;

import dev.isogloss.document.file.SourceFile;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.language.icu.CharsetGuess;
import dev.isogloss.text.PathNames;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.Optional;

/** Texts in files; a text is known by its path. */
public final class DiskSources implements Sources {
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
    return Sources.required(() -> GlossaryBytes.read(PathNames.path(id.path()), id, reader));
  }

  /** The text that bytes are which were read from elsewhere. */
  SourceFile decode(byte[] bytes, SourceId id, String name) throws UnreadableFileException {
    return reader.decode(bytes, Path.of(id.path()), id, name);
  }
}
