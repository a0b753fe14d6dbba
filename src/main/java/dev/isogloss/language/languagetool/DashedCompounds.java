package dev.isogloss.language.languagetool;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/**
 * Tells whether prose may write one of a language's hyphenated compounds with a dash.
 * LanguageTool's rule against that builds a large automaton when it is first asked, which takes as
 * long as all other rules take for an article; most prose never needs it.
 *
 * <p>A compound is known by the letters that touch its hyphens. So the answer may be yes in vain,
 * and never no in vain. Of a language whose compounds are not known here the answer is yes. Safe
 * for several threads.
 */
final class DashedCompounds {
  private static final Set<String> KNOWN = Set.of("en", "ru");

  private final String language;
  private @Nullable Set<String> joints;

  DashedCompounds(Language tool) {
    this.language = tool.getShortCode();
  }

  /** Whether the rule must look at the prose. */
  boolean mayStandIn(String prose) {
    if (!KNOWN.contains(language)) {
      return true;
    }
    boolean invisible = prose.chars().anyMatch(c -> isInvisible((char) c));
    return IntStream.range(0, prose.length())
        .filter(i -> isDash(prose.charAt(i)))
        .anyMatch(i -> invisible || isJoint(prose, i));
  }

  private boolean isJoint(String prose, int dash) {
    int left = dash > 0 && Character.isSpaceChar(prose.charAt(dash - 1)) ? dash - 1 : dash;
    int right = dash + 1;
    if (right < prose.length() && Character.isSpaceChar(prose.charAt(right))) {
      right++;
    }
    return joints().contains(joint(prose, left, right));
  }

  private synchronized Set<String> joints() {
    Set<String> loaded = joints;
    if (loaded == null) {
      loaded = load();
      joints = loaded;
    }
    return loaded;
  }

  private Set<String> load() {
    Set<String> found = new HashSet<>();
    String file = "/" + language + "/compounds.txt";
    for (String line : JLanguageTool.getDataBroker().getFromResourceDirAsLines(file)) {
      boolean looked = !line.startsWith("#") && !line.endsWith("+") && !line.endsWith("?");
      for (int i = line.indexOf('-'); looked && i >= 0; i = line.indexOf('-', i + 1)) {
        found.add(joint(line, i, i + 1));
      }
    }
    return found;
  }

  /** The letters before one place and after another. */
  private String joint(String text, int before, int after) {
    int start = before;
    int end = after;
    while (start > 0 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, before) + "-" + text.substring(after, end);
  }

  /** The letters that may not touch a compound from outside, by the rule of the language. */
  private boolean isLetter(char c) {
    return language.equals("ru")
        ? c >= 'Ѐ' && c <= 'ӿ'
        : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—';
  }

  /** LanguageTool takes such characters out of words, so that a joint would not be seen here. */
  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }
}
