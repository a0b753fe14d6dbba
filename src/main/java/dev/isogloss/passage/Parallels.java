package dev.isogloss.passage;

import dev.isogloss.text.Location;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages after one pattern, as the entries of a reference have them: the same frame around other
 * names of code, other examples, pictures and links. They are no copies, for these are what they
 * are about.
 */
public final class Parallels {
  /** Code between backticks, the target of a link or picture, and a line of code. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?<!`)`[^`\\n]+`(?!`)|\\]\\([^)\\s]+|\\b(?:src|href)=[\"'][^\"']+|^(?: {4}|\\t).*\\S$",
          Pattern.MULTILINE);

  private static final Pattern FENCED =
      Pattern.compile("^\\h*(`{3,}|~{3,}).*\\R((?s:.*?))^\\h*\\1", Pattern.MULTILINE);

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "[^\\p{L}\\p{N}\\n]*\\n\\s*?(?:^(\\h*(`{3,}|~{3,}).*\\R(?s:.{0,2000}?)^\\h*\\2)|(?:^(?: {4}|\\t).*\\R?)+|^\\h*!\\[.*)",
          Pattern.MULTILINE);

  /** In a copy, a name of code or a line of it that was changed is rarer, in words. */
  private static final int WORDS_A_NAME = 60;

  private Parallels() {}

  /** Whether each of the passages has code that the other lacks, more than a slip would change. */
  public static boolean are(CopiedPassage passage) {
    Set<String> there = objects(withExample(passage.originalPlace()));
    Set<String> here = objects(withExample(passage.copyPlace()));
    Set<String> only = new HashSet<>(here);
    only.removeAll(there);
    there.removeAll(here);
    int names = Math.min(only.size(), there.size());
    return names > 0 && names * WORDS_A_NAME >= passage.equalWords();
  }

  /** The passage with the code or picture right behind it. */
  private static String withExample(Location place) {
    String content = place.source().content();
    Matcher example = EXAMPLE.matcher(content).region(place.span().end(), content.length());
    int end = example.lookingAt() ? example.end() : place.span().end();
    return content.substring(place.span().start(), end);
  }

  private static Set<String> objects(String text) {
    Set<String> names = new HashSet<>();
    OBJECT.matcher(text).results().forEach(c -> names.add(c.group().strip()));
    FENCED
        .matcher(text)
        .results()
        .flatMap(c -> c.group(2).lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(names::add);
    return names;
  }
}
