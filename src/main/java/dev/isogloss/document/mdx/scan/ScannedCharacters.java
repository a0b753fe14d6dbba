package dev.isogloss.document.mdx.scan;

import org.commonmark.parser.beta.Scanner;

/** The rest of a paragraph. Offsets count from where the reading began. */
public final class ScannedCharacters implements Characters {
  private final Scanner scanner;
  private final Effort effort;
  private int offset;

  /**
   * The characters from where a scanner is.
   *
   * @param effort is spent with each character
   */
  public ScannedCharacters(Scanner scanner, Effort effort) {
    this.scanner = scanner;
    this.effort = effort;
  }

  @Override
  public char peek() {
    return scanner.peek();
  }

  @Override
  public void next() {
    if (effort.spend()) {
      scanner.next();
    } else {
      while (scanner.hasNext()) {
        scanner.next();
      }
    }
    offset++;
  }

  @Override
  public int offset() {
    return offset;
  }
}
