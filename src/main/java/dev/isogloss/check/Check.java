package dev.isogloss.check;

import dev.isogloss.document.Document;
import dev.isogloss.document.Pair;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Finding;
import dev.isogloss.passage.SharedText;
import dev.isogloss.suppression.Suppression;
import java.util.List;
import java.util.Objects;

/**
 * Finds one kind of fault. A check has no state, sees no file, network or clock, and is found by
 * {@link java.util.ServiceLoader}.
 */
public sealed interface Check {
  /** The check's doc block. */
  default CheckInfo info() {
    return Objects.requireNonNull(
        getClass().getAnnotation(CheckInfo.class),
        () -> getClass().getName() + " has no @CheckInfo.");
  }

  default String id() {
    return info().id();
  }

  /**
   * Whether it asks for {@link Context#mistakes}, which the engine then works out ahead of time.
   */
  default boolean asksForMistakes() {
    return false;
  }

  /** Hands itself over as what it is; a check of several kinds does so for each. */
  void accept(Visitor visitor);

  /**
   * Does with each kind of check what it is there for. Whoever runs checks implements it, so that
   * no kind can be forgotten: a new one does not compile until each of them has a word on it.
   */
  interface Visitor {
    void ofSegment(OfSegment check);

    void ofDocument(OfDocument check);

    void ofPair(OfPair check);

    void ofCorpus(OfCorpus check);

    void ofSuppressions(OfSuppressions check);
  }

  /** Looks at one block of prose. */
  non-sealed interface OfSegment extends Check {
    List<Finding> check(Segment segment, Context context);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofSegment(this);
    }
  }

  /** Looks at a whole document. */
  non-sealed interface OfDocument extends Check {
    List<Finding> check(Context context);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofDocument(this);
    }
  }

  /** Looks at a text beside its source. */
  non-sealed interface OfPair extends Check {
    List<Finding> check(Pair pair, Context context);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofPair(this);
    }
  }

  /** Looks at all documents of a run together. */
  non-sealed interface OfCorpus extends Check {
    /**
     * @param shared what the documents share; the same in whatever order they were met
     */
    List<Finding> check(SharedText shared);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofCorpus(this);
    }
  }

  /** Judges the comments that suppress findings, when everything else has been found. */
  non-sealed interface OfSuppressions extends Check {
    /**
     * @param suppressions those of the document, in the order of the file
     */
    List<Finding> check(List<Suppression> suppressions, Document document);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofSuppressions(this);
    }
  }
}
