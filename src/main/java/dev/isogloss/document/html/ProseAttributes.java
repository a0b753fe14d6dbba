package dev.isogloss.document.html;

import java.util.Set;

/** The attributes of tags whose values people read. */
public final class ProseAttributes {
  private static final Set<String> NAMES =
      Set.of("title", "label", "alt", "aria-label", "summary", "description", "caption");

  private ProseAttributes() {}

  /**
   * @param name in small letters where the language of the tag ignores their case
   */
  public static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
