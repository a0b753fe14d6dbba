package dev.isogloss.passage;

import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a file of which a reader sees one or the other: the branches of a condition, the
 * tabs of a group, what is for one renderer only. The same words in two of them are no repetition.
 * Elements of two classes that follow each other without anything between are taken for them too.
 * It knows the marks of site generators, wherever they begin a line or are a comment or a tag.
 */
public final class Alternatives {
  /** What opens, divides or closes a part; the groups say which. */
  private static final Pattern MARK =
      Pattern.compile(
          "<!--\\s*(?<comment>[^>]{1,80}?)\\s*-->"
              + "|^[ \\t]*(?<fence>/{3,}|:{3,})(?<name>[^\\n]*)$"
              + "|\\{%-?\\s*(?<tag>\\w+)(?<tagged>[^%\\n]{0,120}?)-?%\\}"
              + "|\\{\\{[<%#]?\\s*(?<short>/?\\w+)(?<args>[^}\\n]{0,120}?)\\s*/?[>%]?\\}\\}"
              + "|<(?<end>/?)(?<element>[A-Za-z][\\w.-]*)(?<attributes>[^<>]{0,200}?)(?<alone>/?)>"
              + "|^(?<indent>[ \\t]*)={3}[!+]? [\"'](?<title>[^\"'\\n]+)[\"']\\s*$",
          Pattern.MULTILINE);

  /** Words in the name of a part that say when it is shown. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<!\\p{L})(?:only|if|ifn?def|elif|elsif|else|when|unless|except|not|show|shown|hide|hidden|visible|tab|tabs|tabitem|tabpanel|platform|os|target|noscript|print|pdf|html|web|mobile|desktop|v-if|v-else|v-else-if|v-show)(?!\\p{L})");

  private static final String CLASSED = ".";

  private static final Pattern CLASS = Pattern.compile("\\bclass(?:Name)?=[\"']([^\"']+)[\"']");

  /** A part with what says when it is shown. */
  private record Part(Span at, String kind, String name) {}

  private record Open(int start, String kind, String name) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<Span> forms = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** The classes of which one follows the other, in both orders. */
  private final Set<String> siblings = new HashSet<>();

  private String closed = "";
  private int closedAt;
  private final String content;

  private Alternatives(String content) {
    this.content = content;
    Matcher mark = MARK.matcher(content);
    while (mark.find()) {
      read(mark);
    }
    open.forEach(o -> end(o, content.length()));
  }

  /** The alternatives in a file. */
  public static Alternatives of(SourceText source) {
    return new Alternatives(source.content());
  }

  /**
   * Whether no reader sees both places as running text: one is for others, or both are in forms.
   */
  public boolean areApart(Location one, Location other) {
    int a = middle(one.span());
    int b = middle(other.span());
    boolean filledIn =
        forms.stream().anyMatch(f -> f.contains(a)) && forms.stream().anyMatch(f -> f.contains(b));
    return filledIn
        || parts.stream()
            .filter(p -> p.at().contains(a) && !p.at().contains(b))
            .anyMatch(p -> parts.stream().anyMatch(q -> q.at().contains(b) && excludes(p, q, a)));
  }

  private boolean excludes(Part one, Part other, int place) {
    return !other.at().contains(place)
        && one.kind().equals(other.kind())
        && !one.name().equals(other.name())
        && (!isClass(one.name()) && !isClass(other.name())
            || siblings.contains(one.name() + other.name()));
  }

  private static boolean isClass(String name) {
    return name.startsWith(CLASSED);
  }

  private static int middle(Span span) {
    return (span.start() + span.end()) / 2;
  }

  private void read(Matcher mark) {
    if (mark.group("comment") != null) {
      readNamed("comment", mark.group("comment"), mark);
    } else if (mark.group("fence") != null) {
      readFence(mark.group("fence"), mark.group("name").strip(), mark);
    } else if (mark.group("tag") != null) {
      readTag("{%", mark.group("tag"), mark.group("tagged"), mark);
    } else if (mark.group("short") != null) {
      readTag("{{", mark.group("short"), mark.group("args"), mark);
    } else if (mark.group("element") != null) {
      readElement(mark);
    } else {
      readTab(mark);
    }
  }

  /** A comment closes what one with the same words has opened. */
  private void readNamed(String kind, String text, Matcher mark) {
    String name = text.toLowerCase(Locale.ROOT);
    if (name.matches("(?:/|end[ -]?|fi\\b).*")) {
      close(kind, mark.start());
    } else if (name.startsWith("else") || name.startsWith("elif")) {
      close(kind, mark.start());
      open(kind, name + mark.start(), mark.end());
    } else if (isCondition(name)) {
      open(kind, name, mark.end());
    }
  }

  private void readFence(String fence, String name, Matcher mark) {
    if (name.isEmpty()) {
      close(fence, mark.start());
    } else {
      open(fence, isCondition(name) ? name : "", mark.end());
    }
  }

  private void readTag(String kind, String tag, String rest, Matcher mark) {
    String name = tag.toLowerCase(Locale.ROOT);
    if (name.startsWith("end") || name.startsWith("/")) {
      close(kind, mark.start());
    } else if (name.matches("else|elsif|elif|elseif")) {
      close(kind, mark.start());
      open(kind, name + mark.start(), mark.end());
    } else if (name.matches("if|unless|ifversion|tab|only|ifdef")) {
      open(kind, name + rest, mark.end());
    }
  }

  private void readElement(Matcher mark) {
    String name = mark.group("element");
    String kind = "<" + name;
    if (!mark.group("alone").isEmpty()) {
      return;
    }
    if (!mark.group("end").isEmpty()) {
      closed = name(kind);
      closedAt = mark.end();
      close(kind, mark.start());
    } else {
      String whole = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-") + mark.group("attributes");
      Matcher classes = CLASS.matcher(mark.group("attributes"));
      String classed = classes.find() ? CLASSED + classes.group(1) : "";
      String part = isCondition(whole) ? whole : classed;
      boolean follows = content.substring(Math.min(closedAt, mark.start()), mark.start()).isBlank();
      if (follows && !closed.isEmpty() && !part.isEmpty()) {
        siblings.add(closed + part);
        siblings.add(part + closed);
      }
      open(kind, part, mark.end());
    }
  }

  /** The name of the innermost open part of a kind; empty if there is none. */
  private String name(String kind) {
    return open.stream().filter(o -> o.kind().equals(kind)).findFirst().map(Open::name).orElse("");
  }

  /** A tab lasts as long as the lines below are indented more. */
  private void readTab(Matcher mark) {
    int indent = mark.group("indent").length();
    int at = mark.end();
    while (at < content.length()) {
      int next = at + 1;
      int end = content.indexOf('\n', next) < 0 ? content.length() : content.indexOf('\n', next);
      String line = content.substring(Math.min(next, end), end);
      boolean inside = line.isBlank() || line.length() - line.stripLeading().length() > indent;
      if (!inside) {
        break;
      }
      at = end;
    }
    parts.add(new Part(Span.of(mark.end(), at), "===", mark.group("title")));
  }

  private static boolean isCondition(String name) {
    return CONDITION.matcher(name.toLowerCase(Locale.ROOT).replace('_', '-')).find();
  }

  private void open(String kind, String name, int at) {
    open.push(new Open(at, kind, name));
  }

  private void close(String kind, int at) {
    if (open.stream().noneMatch(o -> o.kind().equals(kind))) {
      return;
    }
    Open last = open.pop();
    while (!last.kind().equals(kind)) {
      last = open.pop();
    }
    end(last, at);
  }

  private void end(Open part, int at) {
    if (part.kind().equalsIgnoreCase("<form")) {
      forms.add(Span.of(part.start(), Math.max(part.start(), at)));
    } else if (!part.name().isEmpty()) {
      parts.add(
          new Part(Span.of(part.start(), Math.max(part.start(), at)), part.kind(), part.name()));
    }
  }
}
