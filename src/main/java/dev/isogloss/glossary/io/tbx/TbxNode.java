package dev.isogloss.glossary.io.tbx;

import dev.isogloss.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element with all that it holds.
 *
 * @param text its own text and that of its inline elements, entities resolved, on one line
 * @param content what is in the file between its tags
 * @param inner the same without white space at the ends
 * @param firstText the first of its own text that is not white, in the file; null if there is none
 */
record TbxNode(
    TbxTag tag,
    String text,
    Span content,
    Span inner,
    @Nullable Span firstText,
    List<TbxNode> children) {
  TbxNode {
    children = List.copyOf(children);
  }

  String name() {
    return tag.name();
  }

  boolean isNamed(String name) {
    return tag.name().equals(name);
  }

  Stream<TbxNode> children(String name) {
    return children.stream().filter(child -> child.isNamed(name));
  }

  Optional<TbxNode> child(String name) {
    return children(name).findFirst();
  }

  /** This element without its content. */
  TbxNode hollow() {
    return new TbxNode(tag, "", content, inner, null, List.of());
  }
}
