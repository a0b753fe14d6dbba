package dev.isogloss.domains;

import java.util.List;

/**
 * What became of a sentence.
 *
 * @param found the mentions that were found
 * @param extra what was found where nothing is
 * @param written the sentence with the first fixes; the sentence itself where there is none
 */
record DomainOutcome(
    DomainSentence sentence, int found, List<String> extra, String written, Verdict verdict) {

  /** How the fixes of a sentence did. */
  enum Verdict {
    /** Nothing is wrong in the sentence, and nothing was changed. */
    QUIET,
    /** Nothing is wrong in the sentence, but a fix is offered. */
    DISTURBED,
    SAFE_RIGHT,
    SAFE_WRONG,
    /** The first candidate makes the sentence right. */
    UNSAFE_RIGHT,
    /** Another of the candidates does. */
    UNSAFE_OFFERED,
    UNSAFE_WRONG,
    NO_FIX
  }
}
