package dev.isogloss.text;

/**
 * Follows text, character by character, to where the log of a CI system would see a command: {@code
 * ::} at the beginning of a line, behind any white space, and {@code ##[} or {@code ##name[}
 * anywhere.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands of GitHub</a>
 * @see <a
 *     href="https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands">Logging
 *     commands of Azure</a>
 */
public final class LogCommands {
  private boolean blank = true;
  private int colons;
  private int hashes;

  /**
   * Takes the next character.
   *
   * @return whether a command would begin with it, unless something is put before it
   */
  public boolean completes(char c) {
    if (c == '\n' || c == '\r') {
      blank = true;
      colons = 0;
      hashes = 0;
      return false;
    }
    boolean complete = c == ':' && blank && colons == 1 || c == '[' && hashes >= 2;
    follow(c);
    return complete;
  }

  private void follow(char c) {
    boolean white = Spaces.isSpace(c);
    if (c == ':' && blank) {
      colons++;
      blank = colons < 2;
    } else if (!white || colons > 0) {
      blank = false;
    }
    if (c == '#') {
      hashes++;
    } else if (hashes < 2 || !Character.isLetterOrDigit(c)) {
      hashes = 0;
    }
  }
}
