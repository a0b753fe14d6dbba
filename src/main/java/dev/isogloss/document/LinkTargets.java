package dev.isogloss.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places within pages to which the links of a tree lead. Site generators make the id of a
 * heading of its words, each in its own way; letters and digits are what all of them keep, so they
 * alone are compared.
 *
 * @param fragments letters and digits of a fragment → the fragment as a link has it
 */
public record LinkTargets(SortedMap<String, String> fragments) {
  /** No link leads into a page. */
  public static final LinkTargets NONE = new LinkTargets(Collections.emptySortedMap());

  /** What is between two marks has neither of them, or a line of brackets takes quadratic time. */
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?:\\]\\([^()\\s#]*|\\]:[ \\t]*<?[^\\s#<>\\]]*|(?:href|to)=[\"'][^\"'#]*)#([^\\s()\"'<>\\]|]+)"
              + "|\\[\\[[^\\[\\]|#\\n]*#([^\\]|\\n]+)|\\]\\[([^\\]\\[\\n]+)\\]");

  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

  private static final Pattern NUMBERED = Pattern.compile("[-_]\\d+$");

  public LinkTargets {
    fragments = Collections.unmodifiableSortedMap(new TreeMap<>(fragments));
  }

  /** The fragments that links have in the texts of files. */
  public static Stream<String> in(String content) {
    return FRAGMENT.matcher(content).results().map(LinkTargets::fragment);
  }

  private static String fragment(MatchResult link) {
    String fragment = link.group(1) != null ? link.group(1) : link.group(2);
    return fragment != null ? fragment : link.group(3);
  }

  /** Of fragments that are written alike the first by letters is kept. */
  public static LinkTargets of(Collection<String> fragments) {
    SortedMap<String, String> byKey = new TreeMap<>();
    for (String fragment : fragments.stream().sorted().toList()) {
      String decoded = decoded(fragment);
      for (String form : forms(decoded)) {
        String key = key(form);
        if (!key.isEmpty()) {
          byKey.putIfAbsent(key, decoded);
        }
      }
    }
    return new LinkTargets(byKey);
  }

  /** The fragment of a link that leads to a heading. */
  public Optional<String> leadingTo(String heading) {
    return Optional.ofNullable(fragments.get(key(heading)));
  }

  /**
   * Whether a heading keeps the id to which a link leads. Where the link shows that the id is made
   * as GitHub makes it, with a hyphen for each space, it is compared so. A fragment with spaces is
   * the text of the heading itself, as Obsidian and Pandoc have it.
   *
   * @param fragment of the link, as {@link #leadingTo} has it
   */
  public static boolean isKept(String fragment, String heading, String changed) {
    if (fragment.indexOf(' ') >= 0) {
      return spaced(heading).equalsIgnoreCase(spaced(changed));
    }
    String own = slug(heading);
    boolean hyphened =
        own.equals(fragment) || own.equals(NUMBERED.matcher(fragment).replaceFirst(""));
    return key(heading).equals(key(changed)) && (!hyphened || slug(changed).equals(own));
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The id that GitHub makes of a heading: punctuation goes, each space becomes a hyphen. */
  private static String slug(String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT);
    return PUNCTUATION.matcher(lower).replaceAll("").replace(' ', '-');
  }

  /** A number at the end may tell apart headings of the same words. */
  private static List<String> forms(String fragment) {
    List<String> forms = new ArrayList<>(List.of(fragment));
    forms.add(NUMBERED.matcher(fragment).replaceFirst(""));
    return forms;
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
