package dev.isogloss.language;

import dev.isogloss.language.Conventions.Quotes;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a house has decided where languages leave writers a choice. What it has not decided the
 * document decides: it has to be of one mind.
 *
 * @param optionalMarks whether words have the marks that the language lets writers leave out
 * @param politeCapital whether the reader is addressed with a capital letter
 * @param dash which dash divides
 * @param quotes which marks quote
 */
public record HouseStyle(
    Habit optionalMarks, Habit politeCapital, DashMark dash, QuoteMarks quotes) {
  /** Nothing is decided. */
  public static final HouseStyle OF_DOCUMENT =
      new HouseStyle(Habit.CONSISTENT, Habit.CONSISTENT, DashMark.DOCUMENT, QuoteMarks.DOCUMENT);

  /** How often something that writers may do is done. */
  public enum Habit {
    /** As often as the document does it: everywhere or nowhere. */
    CONSISTENT,
    ALWAYS,
    NEVER;

    /** The name in a configuration. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the house has decided. */
    public boolean isDecided() {
      return this != CONSISTENT;
    }
  }

  /** A dash between words. */
  public enum DashMark {
    DOCUMENT(null),
    EM("—"),
    EN("–");

    private final @Nullable String mark;

    DashMark(@Nullable String mark) {
      this.mark = mark;
    }

    /** The name in a configuration. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The dash; empty if the document decides. */
    public Optional<String> mark() {
      return Optional.ofNullable(mark);
    }
  }

  /** The outer quotation marks. */
  public enum QuoteMarks {
    DOCUMENT(null),
    ANGLE("«»"),
    CURLY("“”"),
    LOW("„“"),
    STRAIGHT("\"\"");

    private final @Nullable String marks;

    QuoteMarks(@Nullable String marks) {
      this.marks = marks;
    }

    /** The name in a configuration. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The pair; empty if the document decides. */
    public Optional<Quotes> pair() {
      return Optional.ofNullable(marks).map(Quotes::of);
    }
  }
}
