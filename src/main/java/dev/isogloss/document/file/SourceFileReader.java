package dev.isogloss.document.file;

import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.DecodedText;
import dev.isogloss.text.Decoding;
import dev.isogloss.text.DecodingException;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads text files. */
public final class SourceFileReader {
  /** The size in bytes beyond which a file is not read, unless another is given. */
  static final long DEFAULT_LIMIT = 256L << 20;

  private final Decoding decoding;
  private final long limit;

  /** Reads files up to {@link #DEFAULT_LIMIT}. */
  public SourceFileReader(CharsetGuesser guesser) {
    this(guesser, DEFAULT_LIMIT);
  }

  /**
   * Reads files up to a limit of its own.
   *
   * @param limit the greatest size of a file, in bytes
   */
  public SourceFileReader(CharsetGuesser guesser, long limit) {
    this.decoding = new Decoding(guesser);
    this.limit = limit;
  }

  /**
   * Reads a file.
   *
   * @param displayName the path as reports print it
   */
  public SourceFile read(Path path, String displayName) throws UnreadableFileException {
    return read(path, SourceId.of(path), displayName);
  }

  /**
   * Reads a file that is known by another name than its path.
   *
   * @param displayName the path as reports print it
   */
  public SourceFile read(Path path, SourceId id, String displayName)
      throws UnreadableFileException {
    return decode(bytes(path, displayName), path, id, displayName);
  }

  /**
   * The file that bytes are, wherever they come from.
   *
   * @param path where they belong
   * @param displayName the path as reports print it
   */
  public SourceFile decode(byte[] bytes, Path path, SourceId id, String displayName)
      throws UnreadableFileException {
    try {
      DecodedText decoded = decoding.decode(bytes);
      SourceText text = new SourceText(id, displayName, decoded.content());
      return new SourceFile(path, text, decoded.encoding(), decoded.assumed());
    } catch (DecodingException e) {
      throw new UnreadableFileException(displayName, message(e));
    }
  }

  /**
   * What a file holds.
   *
   * @param name the path as reports print it
   */
  public byte[] bytes(Path path, String name) throws UnreadableFileException {
    if (Files.isDirectory(path)) {
      throw new UnreadableFileException(name, "is a folder; name a file.");
    }
    try {
      requireSize(Files.size(path), name);
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(name, "does not exist; correct the path.");
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(
          name, "may not be read by this user; give yourself permission to read it.");
    } catch (IOException e) {
      throw new UnreadableFileException(
          name, "cannot be read (" + message(e) + "); see that it is a readable file.");
    }
  }

  /** Asked before the file is read, so that a huge one takes no memory. */
  private void requireSize(long size, String name) throws UnreadableFileException {
    if (size > limit) {
      throw new UnreadableFileException(
          name,
          String.format(
              Locale.ROOT,
              "has %,d bytes, more than the limit of %,d (%d MiB); split it.",
              size,
              limit,
              limit >> 20));
    }
  }

  private static String message(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
