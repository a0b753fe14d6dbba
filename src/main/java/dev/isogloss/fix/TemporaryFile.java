package dev.isogloss.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The neighbour into which a file's new content is written. Its name tells the process that made
 * it, so that a later run knows what a killed one has left.
 */
final class TemporaryFile {
  private static final Pattern NAME =
      Pattern.compile("\\.isogloss-([1-9]\\d{0,9})-[0-9a-f]{16}\\.tmp");

  /** The clock of a file system may be coarser than that of the processes. */
  private static final long COARSE_SECONDS = 2;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

  private TemporaryFile() {}

  /**
   * Writes a new file that its owner alone may read. It is made anew and written while it is open,
   * so a link that somebody plants is never followed.
   */
  static Path write(Path folder, byte[] content) throws IOException {
    Path file = folder.resolve(name(ProcessHandle.current().pid()));
    Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, anew, secret(folder))) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return file;
  }

  static String name(long pid) {
    byte[] random = new byte[Long.BYTES];
    RANDOM.nextBytes(random);
    return ".isogloss-%d-%s.tmp".formatted(pid, HexFormat.of().formatHex(random));
  }

  private static FileAttribute<?>[] secret(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Deletes what processes that have ended left in a folder. A folder is looked through once by a
   * process; what cannot be listed or deleted stays.
   */
  static void sweep(Path folder) {
    if (!SWEPT.add(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".isogloss-*.tmp")) {
      for (Path file : files) {
        if (isStale(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return;
    }
  }

  private static boolean isStale(Path file) throws IOException {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Instant written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    return ProcessHandle.of(Long.parseLong(name.group(1)))
        .filter(ProcessHandle::isAlive)
        .map(maker -> isYounger(maker, written))
        .orElse(true);
  }

  /** Whether a process began after a file was written: it has the number of an earlier one. */
  private static boolean isYounger(ProcessHandle process, Instant written) {
    Optional<Instant> start = process.info().startInstant();
    return start.filter(s -> s.isAfter(written.plusSeconds(COARSE_SECONDS))).isPresent();
  }
}
