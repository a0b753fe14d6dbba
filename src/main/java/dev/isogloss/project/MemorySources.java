package dev.isogloss.project;

import dev.isogloss.document.file.SourceFile;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.TextEncoding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Texts that somebody holds in memory, such as those that are open in an editor. */
public final class MemorySources implements Sources {
  private static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, false);

  private final Map<SourceId, String> texts;

  /**
   * Keeps a copy of the map: later changes of it are not seen.
   *
   * @param texts what each of them holds
   */
  public MemorySources(Map<SourceId, String> texts) {
    this.texts = new TreeMap<>(texts);
  }

  @Override
  public SourceFile open(SourceId id, String name) throws UnreadableFileException {
    String content = texts.get(id);
    if (content == null) {
      throw new UnreadableFileException(name, "is not in memory; add it.");
    }
    return new SourceFile(Path.of(id.path()), new SourceText(id, name, content), UTF_8, false);
  }

  @Override
  public Optional<Path> file(SourceId id) {
    return Optional.empty();
  }
}
