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

  /** The id of its doc block, under which users select, suppress and baseline its findings. */
  default String id() {
    return info().id();
  }

  /** Whether some of its findings are none where the texts of a run have their words often. */
  default boolean yieldsToUse() {
    return false;
  }

  /**
   * Whether a finding is none where several texts of the run have its words often. Asked only of a
   * check that {@linkplain #yieldsToUse yields to use}.
   */
  default boolean yieldsToUse(Finding finding) {
    return false;
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
    /** A check that looks at each block of prose. */
    void ofSegment(OfSegment check);

    /** A check that looks at a document as a whole. */
    void ofDocument(OfDocument check);

    /** A check that looks at each text beside its source. */
    void ofPair(OfPair check);

    /** A check that looks at all documents of a run together. */
    void ofCorpus(OfCorpus check);

    /** A check that judges the suppressing comments of a document. */
    void ofSuppressions(OfSuppressions check);
  }

  /** Looks at one block of prose. */
  non-sealed interface OfSegment extends Check {
    /**
     * What is wrong in one block. The engine orders the findings, names them, and folds those of
     * copies.
     *
     * @param segment prose without markup; offsets in it are UTF-16 code units
     * @param context what the rest of the document and the project know
     */
    List<Finding> check(Segment segment, Context context);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofSegment(this);
    }
  }

  /** Looks at a whole document. */
  non-sealed interface OfDocument extends Check {
    /**
     * What is wrong in the document as a whole.
     *
     * @param context the document, with all that is known of it
     */
    List<Finding> check(Context context);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofDocument(this);
    }
  }

  /** Looks at a text beside its source. */
  non-sealed interface OfPair extends Check {
    /**
     * What is wrong with a translation, by its source.
     *
     * @param pair a source and its target; either may be empty
     * @param context of the document of the target
     */
    List<Finding> check(Pair pair, Context context);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofPair(this);
    }
  }

  /** Looks at all documents of a run together. */
  non-sealed interface OfCorpus extends Check {
    /**
     * What is wrong between documents. Each finding is at a place of one of them.
     *
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
     * What is wrong with the comments themselves.
     *
     * @param suppressions those of the document, in the order of the file
     */
    List<Finding> check(List<Suppression> suppressions, Document document);

    @Override
    default void accept(Visitor visitor) {
      visitor.ofSuppressions(this);
    }
  }
}
