package dev.isogloss.docgen;

import java.util.ArrayList;
import java.util.List;

/** Reads a fixture file. */
public final class FixtureReader {
  private static final String FENCE = "```";

  private final List<String> lines;
  private final List<FixtureCase> cases = new ArrayList<>();
  private final List<FixtureBlock> shared = new ArrayList<>();
  private String title = "";
  private String name = "";
  private StringBuilder prose = new StringBuilder();
  private List<FixtureBlock> blocks = shared;

  private FixtureReader(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The fixture that the lines of a file make.
   *
   * @throws IllegalStateException if a block is not closed
   */
  public static Fixture read(List<String> lines) {
    return new FixtureReader(lines).fixture();
  }

  private Fixture fixture() {
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      at = line.startsWith(FENCE) ? block(at) : line(at);
    }
    endCase();
    return new Fixture(title, shared, cases);
  }

  private int line(int at) {
    String line = lines.get(at);
    if (line.startsWith("# ")) {
      title = line.substring(2).strip();
    } else if (line.startsWith("## ")) {
      endCase();
      name = line.substring(3).strip();
      prose = new StringBuilder();
      blocks = new ArrayList<>();
    } else {
      prose.append(line).append('\n');
    }
    return at + 1;
  }

  private int block(int at) {
    String opening = lines.get(at);
    String fence = opening.replaceFirst("[^`].*", "");
    String[] info = opening.substring(fence.length()).strip().split(" +", 2);
    StringBuilder content = new StringBuilder();
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).equals(fence)) {
      content.append(lines.get(end)).append('\n');
      end++;
    }
    if (end == lines.size()) {
      throw new IllegalStateException(
          "The block in line " + (at + 1) + " of the fixture of " + title + " is not closed.");
    }
    String language = info.length > 1 ? info[1] : "";
    blocks.add(new FixtureBlock(info[0], language, content.toString(), at + 1, end));
    return end + 1;
  }

  private void endCase() {
    if (blocks != shared) {
      cases.add(new FixtureCase(name, prose.toString().strip(), blocks));
    }
  }
}
