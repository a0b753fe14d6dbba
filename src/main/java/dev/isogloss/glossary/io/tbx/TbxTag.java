package dev.isogloss.glossary.io.tbx;

import dev.isogloss.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The start tag of an element, as far as glossaries need it.
 *
 * @param name without its prefix
 * @param type the data category
 * @param language the value of {@code xml:lang}
 * @param span where the tag is in the file
 */
record TbxTag(
    String name, @Nullable String id, @Nullable String type, @Nullable String language, Span span) {
  /** The tag for messages, with its data category if it has one. */
  String shown() {
    return type == null ? "<" + name + ">" : "<" + name + " type=\"" + type + "\">";
  }
}
