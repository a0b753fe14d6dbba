package dev.isogloss.document.mdx.scan;

import dev.isogloss.document.mdx.scan.Tag.Attribute;
import dev.isogloss.document.mdx.scan.Tag.Kind;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a tag that is in Markdown. Its grammar is narrower than that of JSX in JavaScript. */
public final class TagReader {
  private final Characters in;
  private final List<Attribute> attributes = new ArrayList<>();

  private TagReader(Characters in) {
    this.in = in;
  }

  /** The tag whose angle bracket has been passed over; null if it is malformed. */
  public static @Nullable Tag read(Characters in) {
    return new TagReader(in).read();
  }

  private @Nullable Tag read() {
    boolean closing = skip('/');
    if (closing) {
      skipSpace();
    }
    String name = in.peek() == '>' ? "" : elementName();
    if (name == null || !name.isEmpty() && !attributes()) {
      return null;
    }
    boolean selfClosing = skip('/');
    if (selfClosing) {
      skipSpace();
    }
    if (!skip('>') || closing && (selfClosing || !attributes.isEmpty())) {
      return null;
    }
    Kind kind = closing ? Kind.CLOSING : selfClosing ? Kind.SELF_CLOSING : Kind.OPENING;
    return new Tag(kind, name, attributes);
  }

  /** A name, a name with a namespace, or a chain of members; null if there is none. */
  private @Nullable String elementName() {
    StringBuilder whole = new StringBuilder();
    if (!name(whole)) {
      return null;
    }
    skipSpace();
    boolean member = in.peek() == '.';
    char joint = member ? '.' : ':';
    while (skip(joint)) {
      whole.append(joint);
      skipSpace();
      if (!name(whole)) {
        return null;
      }
      skipSpace();
      if (!member) {
        break;
      }
    }
    return whole.toString();
  }

  private boolean name(StringBuilder whole) {
    if (!Tag.startsName(in.peek())) {
      return false;
    }
    while (Tag.goesOnInName(in.peek())) {
      whole.append(in.peek());
      in.next();
    }
    return true;
  }

  /** Passes over all attributes. It keeps those in quotation marks, as no other can be prose. */
  private boolean attributes() {
    skipSpace();
    while (in.peek() != '>' && in.peek() != '/') {
      boolean understood = in.peek() == '{' ? BracketBalance.skipExpression(in) : attribute();
      if (!understood) {
        return false;
      }
      skipSpace();
    }
    return true;
  }

  private boolean attribute() {
    StringBuilder name = new StringBuilder();
    if (!name(name)) {
      return false;
    }
    skipSpace();
    if (skip(':')) {
      name.append(':');
      skipSpace();
      if (!name(name)) {
        return false;
      }
      skipSpace();
    }
    if (!skip('=')) {
      return true;
    }
    skipSpace();
    return value(name.toString());
  }

  private boolean value(String name) {
    char quote = in.peek();
    if (quote == '{') {
      return BracketBalance.skipExpression(in);
    }
    return (quote == '"' || quote == '\'') && string(name, quote);
  }

  /**
   * A value in quotation marks, in which JSX knows no escape. It is kept line by line, since marks
   * of containers may be between the lines.
   */
  private boolean string(String name, char quote) {
    in.next();
    List<Span> lines = new ArrayList<>();
    int start = in.offset();
    while (in.peek() != quote) {
      char c = in.peek();
      int end = in.offset();
      if (c == Characters.END) {
        return false;
      }
      in.next();
      if (c == '\n') {
        lines.add(new Span(start, end));
        start = in.offset();
      }
    }
    lines.add(new Span(start, in.offset()));
    attributes.add(new Attribute(name, quote, lines));
    in.next();
    return true;
  }

  private boolean skip(char wanted) {
    boolean found = in.peek() == wanted;
    if (found) {
      in.next();
    }
    return found;
  }

  /** All that JavaScript takes for white space, the byte order mark among it. */
  private void skipSpace() {
    char c = in.peek();
    while (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
      in.next();
      c = in.peek();
    }
  }
}
