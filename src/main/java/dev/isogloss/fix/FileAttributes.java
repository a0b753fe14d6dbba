package dev.isogloss.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * Copies what a file system knows of a file beside its content: owner, group, mode, access list and
 * the user's extended attributes, as far as the platform shows them. Java does not show the POSIX
 * access lists and security labels of Linux.
 */
final class FileAttributes {
  private static final String MODE = "unix:mode";

  /** The permissions with the bits for set-user-ID, set-group-ID and sticky. */
  private static final int MODE_BITS = 07777;

  private FileAttributes() {}

  /**
   * Copies all of them.
   *
   * @param to never followed where it is a symbolic link
   * @throws IOException if one cannot be kept: who may write a file need not be its owner
   */
  static void copy(Path from, Path to) throws IOException {
    copyUserDefined(from, to);
    AclFileAttributeView acl = view(from, AclFileAttributeView.class);
    AclFileAttributeView own = view(to, AclFileAttributeView.class);
    if (acl != null && own != null) {
      own.setAcl(acl.getAcl());
    }
    PosixFileAttributeView posix = view(to, PosixFileAttributeView.class);
    if (posix != null) {
      copyOwner(Files.readAttributes(from, PosixFileAttributes.class), posix);
      copyMode(from, to, posix);
    }
  }

  private static void copyOwner(PosixFileAttributes from, PosixFileAttributeView to)
      throws IOException {
    PosixFileAttributes own = to.readAttributes();
    if (!own.owner().equals(from.owner())) {
      to.setOwner(from.owner());
    }
    if (!own.group().equals(from.group())) {
      to.setGroup(from.group());
    }
  }

  /** Comes last: a change of the owner takes the set-user-ID bit away. */
  private static void copyMode(Path from, Path to, PosixFileAttributeView posix)
      throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      int mode = (Integer) Files.getAttribute(from, MODE);
      Files.setAttribute(to, MODE, mode & MODE_BITS, LinkOption.NOFOLLOW_LINKS);
    } else {
      posix.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static void copyUserDefined(Path from, Path to) throws IOException {
    UserDefinedFileAttributeView source = view(from, UserDefinedFileAttributeView.class);
    UserDefinedFileAttributeView target = view(to, UserDefinedFileAttributeView.class);
    if (source == null || target == null || !isUserDefined(from)) {
      return;
    }
    for (String name : source.list()) {
      ByteBuffer value = ByteBuffer.allocate(source.size(name));
      source.read(name, value);
      target.write(name, value.flip());
    }
  }

  private static boolean isUserDefined(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView(UserDefinedFileAttributeView.class);
  }

  private static <V extends FileAttributeView> @Nullable V view(Path file, Class<V> type) {
    return Files.getFileAttributeView(file, type, LinkOption.NOFOLLOW_LINKS);
  }
}
