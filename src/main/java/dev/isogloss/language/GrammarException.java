package dev.isogloss.language;

/** A grammar rule that fails instead of answering. The message is fit for the user. */
public final class GrammarException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 80;

  /**
   * @param rule the name of what fails
   * @param prose what it was asked about
   */
  public GrammarException(String rule, String prose, Throwable cause) {
    super(
        "%s fails on «%s» (%s). Leave the rules out with --ignore grammar, and report it."
            .formatted(rule, cut(prose), cause),
        cause);
  }

  private static String cut(String prose) {
    return prose.length() <= SHOWN ? prose : prose.substring(0, SHOWN) + "…";
  }
}
