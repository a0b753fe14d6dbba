package dev.isogloss.glossary.io.foreign;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.io.EntryDraft.Feature;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the values of other programs mean. */
public final class Values {
  private static final WordTable WORDS = WordTable.load("values.txt");

  private static final Pattern FLAGS = Pattern.compile("[,;|]");

  private static final List<String> PARTS_OF_SPEECH =
      List.of("noun", "verb", "adjective", "adverb", "proper noun");

  private static final List<String> GENDERS = List.of("masculine", "feminine", "neuter");

  private static final String NAME = "name";

  private Values() {}

  /** The status that a value, or one of several with commas between them, is; empty for others. */
  public static Optional<Status> status(String value) {
    return Stream.concat(Stream.of(value), FLAGS.splitAsStream(value))
        .flatMap(one -> statusOf(one).stream())
        .findFirst();
  }

  private static Optional<Status> statusOf(String value) {
    return Arrays.stream(Status.values())
        .filter(status -> WORDS.is(status.name().toLowerCase(Locale.ROOT), value))
        .findFirst();
  }

  /** Whether it is written where a term is missing: a hyphen, “n/a”. */
  public static boolean isBlank(String value) {
    return value.isBlank() || WORDS.is("blank", value);
  }

  /** Whether it says, where a translation is wanted, that the term stays as it is. */
  public static boolean stays(String value) {
    return WORDS.is("stays", value);
  }

  /** Whether it says yes. */
  public static boolean isYes(String value) {
    return WORDS.is("yes", value);
  }

  /** Whether it says no. */
  public static boolean isNo(String value) {
    return WORDS.is("no", value);
  }

  /** The value of a feature as the native format has it; empty for what is not known. */
  static Optional<String> of(Feature feature, String value) {
    return switch (feature) {
      case POS -> first(PARTS_OF_SPEECH, value);
      case GENDER -> first(GENDERS, value);
      case CASE ->
          WORDS.is("sensitive", value)
              ? Optional.of("sensitive")
              : first(List.of("insensitive"), value);
      case KIND -> first(List.of(NAME), value);
      case INDECLINABLE -> isYes(value) ? Optional.of("yes") : Optional.empty();
      case ANIMACY -> Optional.of(value);
    };
  }

  private static Optional<String> first(List<String> meanings, String value) {
    return meanings.stream().filter(meaning -> WORDS.is(meaning, value)).findFirst();
  }
}
