package dev.isogloss.mutation;

/**
 * What became of a mutant.
 *
 * @param answer the word of the worker, or {@code unreached} where no test comes by
 */
record Verdict(Mutation mutation, String answer) {
  boolean isKilled() {
    return !answer.equals("survived") && !answer.equals("unreached");
  }

  /** The simple name of the test class that noticed it. */
  String killer() {
    return answer.replaceFirst(".*\\[class:[\\w.]*\\.(\\w+)\\].*", "$1");
  }
}
