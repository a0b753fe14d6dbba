package dev.isogloss.cli;

import dev.isogloss.project.ProjectException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a language that the user has named. */
final class LanguageTag {
  private LanguageTag() {}

  /**
   * The language of an option; null where the option was left out.
   *
   * @param option its name, for the message
   * @throws ProjectException if the tag is malformed
   */
  static @Nullable Locale parse(String option, @Nullable String tag) {
    if (tag == null) {
      return null;
    }
    try {
      return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
    } catch (IllformedLocaleException e) {
      throw new ProjectException(
          option + " " + tag + " is no BCP 47 language tag. Write, for example, ru or pt-BR.");
    }
  }
}
