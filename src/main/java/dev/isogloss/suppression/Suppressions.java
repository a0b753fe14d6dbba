package dev.isogloss.suppression;

import dev.isogloss.document.Document;
import dev.isogloss.suppression.Directive.Kind;
import dev.isogloss.suppression.Suppression.State;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out what the directives of a document suppress. */
public final class Suppressions {
  private final SourceText source;
  private final List<Suppression> all = new ArrayList<>();
  private final List<Suppression> open = new ArrayList<>();

  private Suppressions(SourceText source) {
    this.source = source;
  }

  /** All suppressions, in the order of the file. */
  public static List<Suppression> of(Document document) {
    Suppressions found = new Suppressions(document.source());
    document.comments().forEach(c -> Directive.of(c).ifPresent(found::add));
    found.all.addAll(found.open);
    found.all.sort(
        Comparator.comparing((Suppression s) -> s.directive().span())
            .thenComparing(s -> s.check() == null ? "" : s.check()));
    return List.copyOf(found.all);
  }

  private void add(Directive directive) {
    Optional<Kind> kind = directive.kind();
    Span span = directive.span();
    if (kind.isEmpty()) {
      all.add(new Suppression(directive, null, empty(span), State.UNKNOWN_WORD));
      return;
    }
    switch (kind.get()) {
      case DISABLE_FILE -> addEach(directive, new Span(0, source.length() + 1), all);
      case DISABLE_LINE -> addEach(directive, lineOf(span), all);
      case DISABLE_NEXT_LINE -> addEach(directive, lineAfter(span), all);
      case DISABLE -> addEach(directive, new Span(span.end(), source.length() + 1), open);
      case ENABLE -> close(directive);
    }
  }

  private static void addEach(Directive directive, Span range, List<Suppression> to) {
    if (directive.checks().isEmpty()) {
      to.add(new Suppression(directive, null, range, State.UNUSED));
    }
    directive.checks().forEach(c -> to.add(new Suppression(directive, c, range, State.UNUSED)));
  }

  private void close(Directive enabling) {
    if (enabling.checks().isEmpty()) {
      close(enabling, null);
    }
    enabling.checks().forEach(check -> close(enabling, check));
  }

  /** One that opens nothing again is kept, as one that suppresses nothing. */
  private void close(Directive enabling, @Nullable String check) {
    List<Suppression> closed =
        open.stream().filter(s -> check == null || isWithin(s.check(), check)).toList();
    open.removeAll(closed);
    for (Suppression one : closed) {
      Span range = new Span(one.range().start(), enabling.span().start());
      all.add(new Suppression(one.directive(), one.check(), range, one.state()));
    }
    if (closed.isEmpty()) {
      all.add(new Suppression(enabling, check, empty(enabling.span()), State.UNUSED));
    }
  }

  private static boolean isWithin(@Nullable String disabled, String enabled) {
    return disabled != null && (disabled.equals(enabled) || disabled.startsWith(enabled + "-"));
  }

  private static Span empty(Span span) {
    return new Span(span.end(), span.end());
  }

  private Span lineOf(Span comment) {
    return whole(source.position(comment.start()).line());
  }

  /** The next line with text; what is in it of other directives is no text. */
  private Span lineAfter(Span comment) {
    int line = source.position(comment.end()).line() + 1;
    while (line <= source.lineCount() && isEmpty(source.slice(source.line(line)).strip())) {
      line++;
    }
    return line <= source.lineCount() ? whole(line) : empty(comment);
  }

  private static boolean isEmpty(String line) {
    return line.isEmpty()
        || line.startsWith("<!-- isogloss-") && line.endsWith("-->")
        || line.startsWith("{/* isogloss-") && line.endsWith("*/}");
  }

  /** A line with its end, so that a finding of nothing at its end begins in it. */
  private Span whole(int line) {
    Span text = source.line(line);
    return new Span(text.start(), text.end() + 1);
  }
}
