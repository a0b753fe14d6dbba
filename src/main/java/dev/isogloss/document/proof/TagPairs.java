package dev.isogloss.document.proof;

import dev.isogloss.document.Outline;
import dev.isogloss.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a document that come in pairs: those of HTML and components, shortcodes and template
 * tags. Whoever takes one must take the other.
 */
final class TagPairs {
  /** Behind an opening angle bracket, the braces of a shortcode, or those of a template. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(?<close>/)?(?<name>[A-Za-z][\\w.:-]*)?(?<rest>[^<>]*)>"
              + "|\\{\\{[<%]\\s*(?<ends>/)?\\s*(?<code>[\\w./-]+)[^{}]*?(?<self>/)?[>%]\\}\\}"
              + "|\\{%-?\\s*(?<end>end)?(?<word>[A-Za-z_]+)[^{}]*%\\}");

  private final Outline outline;
  private final Set<String> paired = new HashSet<>();

  TagPairs(Outline outline) {
    this.outline = outline;
    for (Outline.Item item : outline.items()) {
      tags(item).forEach(this::noteClosing);
    }
  }

  /** A tag that opens or closes. */
  private record Tag(String name, boolean closing) {}

  private void noteClosing(Tag tag) {
    if (tag.closing()) {
      paired.add(tag.name());
    }
  }

  /** Whether a stretch of the file has the counterparts of all tags in it. */
  boolean isBalanced(Span stretch) {
    Deque<String> open = new ArrayDeque<>();
    for (Outline.Item item : outline.itemsIn(stretch)) {
      for (Tag tag : tags(item)) {
        if (!paired.contains(tag.name())) {
          continue;
        }
        if (!tag.closing()) {
          open.push(tag.name());
        } else if (open.isEmpty() || !open.pop().equals(tag.name())) {
          return false;
        }
      }
    }
    return open.isEmpty();
  }

  private static List<Tag> tags(Outline.Item item) {
    String what = item.what().stripLeading();
    if (!what.startsWith("<") && !what.startsWith("{")) {
      return List.of();
    }
    return TAG.matcher(what).results().map(m -> m.group()).flatMap(t -> tag(t).stream()).toList();
  }

  private static List<Tag> tag(String text) {
    Matcher tag = TAG.matcher(text);
    if (!tag.matches()) {
      return List.of();
    }
    if (tag.group("code") != null) {
      boolean closed = tag.group("self") != null;
      return closed ? List.of() : List.of(new Tag(tag.group("code"), tag.group("ends") != null));
    }
    if (tag.group("word") != null) {
      return List.of(new Tag(tag.group("word"), tag.group("end") != null));
    }
    boolean closed = tag.group("rest").endsWith("/");
    String name = tag.group("name") == null ? "" : tag.group("name");
    return closed ? List.of() : List.of(new Tag(name, tag.group("close") != null));
  }
}
