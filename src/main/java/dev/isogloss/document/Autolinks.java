package dev.isogloss.document;

import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is in prose without being prose: web addresses and e-mail addresses, as GitHub's
 * extended autolinks do, and paths of files. Quotation marks behind an equals sign belong to an
 * address.
 */
public final class Autolinks {
  private static final String URL =
      "(?<![\\p{L}\\p{N}])(?:(?:https?|ftp|file)://|www\\.(?=[\\p{L}\\p{N}]))[^\\s<>\"«»“”\uFFFC]+"
          + "(?:(?<==)\"[^\\s<>\"«»“”\uFFFC]*\"[^\\s<>\"«»“”\uFFFC]*)*+";
  private static final String EMAIL =
      "(?<![\\w.+%-])(?:mailto:)?[\\w.+%-]{1,64}+@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})+";
  private static final String UNIX_PATH =
      "(?<![\\p{L}\\p{N}_/.~])(?:(?:~|\\.{1,2})/[\\w.-]++|/[\\w.-]++/[\\w.-]++)(?:/[\\w.-]*+)*+";
  private static final String WINDOWS_PATH =
      "(?<![\\p{L}\\p{N}])[a-z]:\\\\[^\\s<>\"«»“”|*?\uFFFC]+";

  private static final Pattern LINK =
      Pattern.compile(
          String.join("|", URL, EMAIL, UNIX_PATH, WINDOWS_PATH), Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE =
      Pattern.compile("(?:https?|ftp)://|www\\.", Pattern.CASE_INSENSITIVE);

  private static final Pattern EXTENSION = Pattern.compile("[?!.,:;*_~'\")]*+[^\\s<?!.,:;*_~'\")]");

  private static final String TRAILING = "?!.,:;*_~'…’";

  private Autolinks() {}

  /** The links of a text, in order, without the punctuation of the sentence around them. */
  public static List<Span> in(String text) {
    if (!mayHoldLink(text)) {
      return List.of();
    }
    List<Span> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(text);
    while (matcher.find()) {
      links.add(new Span(matcher.start(), end(text, matcher.start(), matcher.end())));
    }
    return links;
  }

  /**
   * Whether a bare address would go on in a text right behind it: GitHub's extended autolinks take
   * all up to a space but for the punctuation at the end, and know only that of ASCII.
   */
  static boolean isExtended(String address, String behind) {
    return BARE.matcher(address).lookingAt() && EXTENSION.matcher(behind).lookingAt();
  }

  private static boolean mayHoldLink(String text) {
    return text.indexOf('@') >= 0
        || text.indexOf('/') >= 0
        || text.indexOf('\\') >= 0
        || text.indexOf("www.") >= 0
        || text.indexOf("WWW.") >= 0;
  }

  /** A closing bracket belongs to a link that opens it. */
  private static int end(String text, int start, int matchEnd) {
    int open = balance(text, start, matchEnd);
    int end = matchEnd;
    while (end > start + 1) {
      char last = text.charAt(end - 1);
      if (last == ')' && open < 0) {
        open++;
      } else if (TRAILING.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static int balance(String text, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open;
  }
}
