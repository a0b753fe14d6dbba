package dev.isogloss.passage;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Passages after one pattern, as the entries of a reference have them: the same frame around other
 * names of code. They are no copies, for the names are what they are about.
 */
public final class Parallels {
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  /** In a copy, a name of code that was changed is rarer, in words. */
  private static final int WORDS_A_NAME = 60;

  private Parallels() {}

  /** Whether each of the passages has code that the other lacks, more than a slip would change. */
  public static boolean are(CopiedPassage passage) {
    Set<String> there = code(passage.originalPlace().text());
    Set<String> here = code(passage.copyPlace().text());
    Set<String> only = new HashSet<>(here);
    only.removeAll(there);
    there.removeAll(here);
    int names = Math.min(only.size(), there.size());
    return names > 0 && names * WORDS_A_NAME >= passage.equalWords();
  }

  private static Set<String> code(String text) {
    Set<String> names = new HashSet<>();
    CODE.matcher(text).results().forEach(c -> names.add(c.group(1)));
    return names;
  }
}
