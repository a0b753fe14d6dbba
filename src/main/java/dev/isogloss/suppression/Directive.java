package dev.isogloss.suppression;

import dev.isogloss.document.Comment;
import dev.isogloss.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A comment that speaks to this program: {@code isogloss-KIND CHECK… : reason}.
 *
 * @param word how it begins
 * @param checks ids or families; empty for all
 * @param span of the comment in the file
 */
public record Directive(String word, List<String> checks, Span span) {
  private static final String PREFIX = "isogloss-";

  public Directive {
    checks = List.copyOf(checks);
  }

  /** What a directive does. */
  public enum Kind {
    DISABLE_NEXT_LINE("isogloss-disable-next-line"),
    DISABLE_LINE("isogloss-disable-line"),
    DISABLE_FILE("isogloss-disable-file"),
    DISABLE("isogloss-disable"),
    ENABLE("isogloss-enable");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** How such a directive begins. */
    public String word() {
      return word;
    }
  }

  /** The directive in a comment, if there is one. */
  public static Optional<Directive> of(Comment comment) {
    if (!comment.text().startsWith(PREFIX)) {
      return Optional.empty();
    }
    int reason = comment.text().indexOf(':');
    String order = reason < 0 ? comment.text() : comment.text().substring(0, reason);
    List<String> words = Arrays.asList(order.strip().split("[\\s,]+", -1));
    List<String> checks =
        words.subList(1, words.size()).stream().filter(w -> !w.isEmpty()).toList();
    return Optional.of(new Directive(words.get(0), checks, comment.span()));
  }

  /** What it does; empty if no directive begins so. */
  public Optional<Kind> kind() {
    return Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
