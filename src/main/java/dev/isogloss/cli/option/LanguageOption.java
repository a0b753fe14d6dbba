package dev.isogloss.cli.option;

import dev.isogloss.project.ProjectException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of what is looked at. */
public final class LanguageOption {
  private static final String NAME = "--target-lang";

  @Option(
      names = NAME,
      paramLabel = "TAG",
      description = "The language of the files, as a BCP 47 tag. Detected when left out.")
  private @Nullable String tag;

  /**
   * The language; null where the option was left out.
   *
   * @throws ProjectException if the tag is malformed
   */
  public @Nullable Locale language() {
    return parse(NAME, tag);
  }

  /** The same as a list of one or none. */
  public List<Locale> languages() {
    Locale language = language();
    return language == null ? List.of() : List.of(language);
  }

  /**
   * The language of any option.
   *
   * @param option its name, for the message
   * @throws ProjectException if the tag is malformed
   */
  public static @Nullable Locale parse(String option, @Nullable String tag) {
    if (tag == null) {
      return null;
    }
    try {
      return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
    } catch (IllformedLocaleException e) {
      throw new ProjectException(
          option + " " + tag + " is not a BCP 47 language tag. Write, for example, ru or pt-BR.");
    }
  }
}
