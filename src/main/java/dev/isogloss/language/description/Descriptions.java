package dev.isogloss.language.description;

import dev.isogloss.language.WordList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The descriptions of all languages on the class path. */
public final class Descriptions {
  private static final Map<String, Description> BY_CODE = load();

  private Descriptions() {}

  private static Map<String, Description> load() {
    Map<String, Description> byCode = new TreeMap<>();
    for (Description description : ServiceLoader.load(Description.class)) {
      byCode.put(description.code(), description);
    }
    return byCode;
  }

  /** The description of a language; of one that nobody has described, one that knows nothing. */
  public static Description of(Locale locale) {
    String code = locale.getLanguage();
    Description known = BY_CODE.get(code);
    return known != null ? known : () -> code;
  }

  /** All of them, in the order of their codes. */
  public static Collection<Description> all() {
    return List.copyOf(BY_CODE.values());
  }

  /** The lines of a list of every language, for what may be left of any language in a text. */
  public static List<String> everywhere(WordList list) {
    return BY_CODE.values().stream().flatMap(d -> d.vocabulary().lines(list).stream()).toList();
  }
}
