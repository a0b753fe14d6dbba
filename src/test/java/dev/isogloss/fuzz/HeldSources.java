package dev.isogloss.fuzz;

import dev.isogloss.document.file.SourceFile;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.language.icu.CharsetGuess;
import dev.isogloss.project.Sources;
import dev.isogloss.text.SourceId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bytes in memory, read as files are; one text after the other takes the only place. */
final class HeldSources implements Sources {
  static final SourceId GLOSSARY = SourceId.of("terms.csv");

  private static final String TERMS =
      "concept,ru,ru.forbidden,en\n"
          + "neural-network,нейронная сеть,нервная сеть,neural network\n"
          + "scaling-law,закон масштабирования,закон масштаба,scaling law\n"
          + "llm,большая языковая модель,,large language model\n"
          + "ilya,Илья Суцкевер,Илья Сутскевер,Ilya Sutskever\n";

  private final Map<SourceId, byte[]> held = new ConcurrentHashMap<>();
  private final SourceFileReader reader = new SourceFileReader(new CharsetGuess());

  HeldSources() {
    held.put(GLOSSARY, TERMS.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes a text, and gives its identity. */
  SourceId hold(HostileText text) {
    held.keySet().removeIf(id -> !id.equals(GLOSSARY));
    SourceId id = SourceId.of(text.name());
    held.put(id, text.bytes());
    return id;
  }

  @Override
  public SourceFile open(SourceId id, String name) throws UnreadableFileException {
    byte[] bytes = held.get(id);
    if (bytes == null) {
      throw new UnreadableFileException(name, "is not held; hold it.");
    }
    return reader.decode(bytes, Path.of("held"), id, name);
  }

  @Override
  public Optional<Path> file(SourceId id) {
    return Optional.empty();
  }
}
