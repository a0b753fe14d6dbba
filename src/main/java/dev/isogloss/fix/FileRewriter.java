package dev.isogloss.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the content of a file at one stroke: the new content is written to a neighbour, which is
 * then renamed. Whoever reads the file sees the old content or the new. A symbolic link stays and
 * its target is rewritten; the target's owner, group, mode, access list and extended attributes
 * stay; other hard links to it keep the old content.
 *
 * <p>Where one of these cannot be given to the neighbour, because the file is another user's, the
 * content is written in place: the file stays its owner's, and its readers may see half of it for
 * as long as one write takes. To change hands unasked would be worse, for it locks people out.
 */
public final class FileRewriter {
  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private FileRewriter() {}

  /**
   * Rewrites a file, if it still holds what was read.
   *
   * @param read the bytes the new content was made from
   * @throws RewriteException if the file has vanished, is read-only, has changed since or cannot be
   *     written; then it is as it was and nothing else is left behind
   */
  public static void rewrite(Path file, byte[] read, byte[] content) throws RewriteException {
    try {
      replace(file, read, content);
    } catch (RewriteException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new RewriteException(
          file + " has vanished since it was read; nothing was written. Check it again.", e);
    } catch (AccessDeniedException e) {
      throw new RewriteException(
          file
              + " was not changed: no permission to read it or to write in its folder. Grant it"
              + " first.",
          e);
    } catch (IOException e) {
      throw new RewriteException(file + " was not changed: " + reason(e) + ".", e);
    }
  }

  private static void replace(Path file, byte[] read, byte[] content) throws IOException {
    Path target = file.toRealPath();
    if (isReadOnly(target)) {
      throw new RewriteException(
          file + " is read-only and was not changed. Make it writable and run again.");
    }
    Path folder = target.resolveSibling("").toAbsolutePath();
    TemporaryFile.sweep(folder);
    Path temporary = TemporaryFile.write(folder, content);
    try {
      boolean alike = takesAttributes(target, temporary);
      if (!Arrays.equals(read, Files.readAllBytes(target))) {
        throw new RewriteException(
            file + " has changed since it was read; nothing was written. Check it again.");
      }
      if (alike) {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } else {
        writeInPlace(target, content);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static boolean takesAttributes(Path target, Path temporary) {
    try {
      FileAttributes.copy(target, temporary);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether nobody may write it: a superuser could, but whoever set this did not mean us to. */
  private static boolean isReadOnly(Path target) throws IOException {
    PosixFileAttributeView posix = posix(target);
    boolean locked =
        posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return locked || !Files.isWritable(target);
  }

  /** For a file whose attributes a new one cannot take. */
  static void writeInPlace(Path target, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.truncate(content.length);
      channel.force(true);
    }
  }

  private static @Nullable PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
