package dev.isogloss.document.markdown;

import dev.isogloss.text.Span;
import java.util.Arrays;

/**
 * Where the text of a table cell is. The parser counts {@code \|} in a cell as one character, so
 * its spans fall behind by one at each.
 */
final class Cell {
  /** Text outside of tables: it is where the parser says. */
  static final Cell NONE = new Cell(new int[0]);

  /** Where the parser puts each escaped pipe. */
  private final int[] pipes;

  private Cell(int[] pipes) {
    this.pipes = pipes;
  }

  /**
   * @param cell where the cell is in the file
   */
  static Cell of(String content, Span cell) {
    int[] pipes = new int[cell.length() / 2];
    int count = 0;
    for (int i = cell.start(); i + 1 < cell.end(); i++) {
      if (content.charAt(i) == '\\' && content.charAt(i + 1) == '|') {
        pipes[count] = i - count;
        count++;
        i++;
      }
    }
    return new Cell(Arrays.copyOf(pipes, count));
  }

  /** Where a span of the parser is in the file. */
  Span toFile(Span parsed) {
    if (pipes.length == 0) {
      return parsed;
    }
    return new Span(
        parsed.start() + pipesBefore(parsed.start()), parsed.end() + pipesBefore(parsed.end()));
  }

  /** Where the next escaped pipe stands for the parser; {@code end} if there is none before. */
  int nextPipe(int from, int end) {
    int index = pipesBefore(from);
    return index < pipes.length ? Math.min(pipes[index], end) : end;
  }

  private int pipesBefore(int parsed) {
    int found = Arrays.binarySearch(pipes, parsed);
    return found >= 0 ? found : -found - 1;
  }
}
