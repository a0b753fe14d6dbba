package dev.isogloss.git;

import dev.isogloss.gate.ChangedLines.Lines;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a repository knows of its commits and of the files in its checkout. */
interface History extends AutoCloseable {
  /**
   * The commit that a name stands for; empty if there is none.
   *
   * @param revision anything that Git takes for a commit
   */
  Optional<String> commit(String revision) throws IOException;

  /**
   * The commit at which HEAD has left a commit, or that commit where nothing is committed yet;
   * empty if their histories do not meet.
   */
  Optional<String> mergeBase(String commit) throws IOException;

  /**
   * The commit of a nested repository that a commit of this one names; empty if it names none.
   *
   * @param path of the nested one, relative to the top of this one
   */
  Optional<String> nested(String commit, String path) throws IOException;

  /**
   * The changed lines between a commit and the files as they are; those without a change are
   * missing. Renames are followed.
   *
   * @param paths relative to the top, with {@code /} between their parts
   */
  Map<String, Lines> changes(String commit, Set<String> paths) throws IOException;

  @Override
  void close();
}
