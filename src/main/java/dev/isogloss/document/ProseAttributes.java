package dev.isogloss.document;

import java.util.List;

/**
 * The attributes of tags, and the arguments of shortcodes, whose values people read.
 *
 * @param names as components and shortcodes spell them; HTML ignores the case of letters
 */
public record ProseAttributes(List<String> names) {
  /** Those of which nobody has said otherwise. */
  public static final ProseAttributes USUAL =
      new ProseAttributes(
          List.of("title", "label", "alt", "aria-label", "summary", "description", "caption"));

  public ProseAttributes {
    names = List.copyOf(names);
  }

  /** Whether a component has the attribute, in this spelling. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** Whether an element of HTML has the attribute. */
  public boolean hasInHtml(String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }
}
