package dev.isogloss.cli;

import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.docgen.FixtureCase;
import dev.isogloss.project.BuildVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A section of a file in {@code src/test/resources/cli}: files, a command line, what it prints.
 *
 * <p>Blocks: {@code file NAME} with its text, {@code bytes NAME} in hexadecimal, {@code link NAME}
 * with what it points to, {@code stdin}, {@code closed NAME} for a file that nobody may read and
 * {@code locked NAME} for one that nobody may write; {@code command}, {@code output}, {@code
 * errors}, {@code status}; {@code after NAME} for a file as the command leaves it. {@code DIR}
 * stands for the folder of the files. Without a block for them, output and errors are empty.
 */
record CliCase(String name, Path folder, List<FixtureBlock> blocks) {
  private static final Path FOLDERS = Path.of("target/cli");

  static CliCase of(String file, FixtureCase section) {
    String words = file + " " + section.name();
    String folder = words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new CliCase(section.name(), FOLDERS.resolve(folder), section.blocks());
  }

  String[] arguments() {
    String command = block("command").orElseThrow().content().strip();
    return Arrays.stream(command.split("\\s+"))
        .skip(1)
        .map(word -> word.replace("DIR", path()))
        .toArray(String[]::new);
  }

  Optional<FixtureBlock> block(String kind) {
    return blocks(kind).findFirst();
  }

  Stream<FixtureBlock> blocks(String kind) {
    return blocks.stream().filter(b -> b.kind().equals(kind));
  }

  String expected(String kind) {
    return block(kind).map(FixtureBlock::content).orElse("");
  }

  int status() {
    return Integer.parseInt(expected("status").strip());
  }

  /** What a run has printed, with nothing in it that differs between machines. */
  String stable(String printed) {
    return printed
        .replace(path(), "DIR")
        .replace("\"" + BuildVersion.number() + "\"", "\"VERSION\"")
        .replace("isogloss " + BuildVersion.number(), "isogloss VERSION")
        .replace('\u001B', '␛')
        .replaceAll("─{3,}", "───")
        .replace(System.lineSeparator(), "\n");
  }

  /** Makes the files anew. */
  void setUp() throws IOException {
    clear(folder);
    Files.createDirectories(folder);
    for (FixtureBlock block : blocks) {
      if (!block.language().isEmpty() && !block.kind().equals("after")) {
        Path file = folder.resolve(block.language());
        Files.createDirectories(file.getParent());
        make(file, block);
      }
    }
  }

  private static void make(Path file, FixtureBlock block) throws IOException {
    switch (block.kind()) {
      case "bytes" -> Files.write(file, bytes(block));
      case "link" -> Files.createSymbolicLink(file, Path.of(block.content().strip()));
      case "closed" -> restrict(file, block, "---------");
      case "locked" -> restrict(file, block, "r--r--r--");
      default -> Files.writeString(file, block.text());
    }
  }

  private static byte[] bytes(FixtureBlock block) {
    return HexFormat.of().parseHex(block.content().replaceAll("\\s+", ""));
  }

  private static void restrict(Path file, FixtureBlock block, String rights) throws IOException {
    Files.writeString(file, block.text());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    Assumptions.assumeTrue(
        !Files.isReadable(file) || rights.startsWith("r"),
        "This user may read every file, so none can be made unreadable.");
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  String after(FixtureBlock block) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(block.language()));
    return FixtureBlock.visible(stable(new String(bytes, StandardCharsets.UTF_8)));
  }

  private String path() {
    return folder.toString();
  }
}
