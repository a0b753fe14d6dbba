package dev.isogloss.language.description;

import dev.isogloss.language.LanguageTags;
import dev.isogloss.language.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language that the path of a file names, as people and site generators name folders and files:
 * {@code i18n/pt-BR/a.md}, {@code content/uk/a.md}, {@code a.de.md}, {@code README_zh-CN.md}.
 *
 * @param locale the language, with the region or script that the path gives
 * @param sure whether the name can mean nothing else; <i>is</i>, <i>it</i> and <i>id</i> are words
 */
record PathLanguage(Locale locale, boolean sure) {
  private static final Pattern TAG =
      Pattern.compile(
          "[a-z]{2,3}([-_][A-Z][a-z]{3}|[-_][a-z]{4})?([-_]([A-Z]{2}|[a-z]{2}|\\d{3}))?");

  /** What only a tag has: a script or a region in its usual letters. */
  private static final Pattern TELLING = Pattern.compile(".*[-_]([A-Z][a-z]{3}|[A-Z]{2}|\\d{3}).*");

  private static final Pattern AT_END = Pattern.compile("^.+?[-_](?<tag>" + TAG + ")$");

  private static final int TWO_LETTERS = 2;

  /** The codes that are words or abbreviations which name folders, too. */
  private static final Set<String> WORDS =
      new HashSet<>(Descriptions.everywhere(WordList.PATH_WORDS));

  /**
   * The languages that a path names, the nearest to the file first.
   *
   * @param path with {@code /} between its parts
   */
  static List<PathLanguage> of(String path) {
    List<String> parts = List.of(path.split("/", -1));
    List<PathLanguage> named = new ArrayList<>(ofFile(parts.get(parts.size() - 1)));
    for (int i = parts.size() - 2; i >= 0; i--) {
      ofName(parts.get(i)).ifPresent(named::add);
    }
    return named;
  }

  /** In a name of a file the language is before the ending, or is all of the name. */
  private static List<PathLanguage> ofFile(String name) {
    String[] parts = name.split("\\.", -1);
    List<PathLanguage> named = new ArrayList<>();
    for (int i = parts.length - 2; i > 0; i--) {
      tag(parts[i]).ifPresent(named::add);
    }
    if (parts.length > 1) {
      ofName(parts[0]).map(PathLanguage::unsure).ifPresent(named::add);
    }
    return named;
  }

  private static Optional<PathLanguage> ofName(String name) {
    Optional<PathLanguage> whole = tag(name);
    Matcher atEnd = AT_END.matcher(name);
    return whole.isPresent() || !atEnd.matches()
        ? whole
        : tag(atEnd.group("tag")).map(PathLanguage::unsure);
  }

  private PathLanguage unsure() {
    return new PathLanguage(locale, !locale.getCountry().isEmpty() && sure);
  }

  private static Optional<PathLanguage> tag(String name) {
    if (!TAG.matcher(name).matches()) {
      return Optional.empty();
    }
    boolean telling = TELLING.matcher(name).matches();
    return LanguageTags.parse(name.replace('_', '-'))
        .filter(l -> telling || l.getLanguage().length() == TWO_LETTERS)
        .map(l -> new PathLanguage(l, telling || !WORDS.contains(l.getLanguage())));
  }
}
