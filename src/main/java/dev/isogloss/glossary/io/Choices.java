package dev.isogloss.glossary.io;

import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.language.Morph;
import dev.isogloss.text.DidYouMean;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The values that a cell may hold.
 *
 * @param name what the values are, for messages
 */
public record Choices<T>(String name, Map<String, T> values) {
  static final Choices<Concept.Kind> KIND = kinds();
  static final Choices<CasePolicy> CASE = casePolicies();

  /** Parts of speech by their English names; a proper noun is a noun. */
  public static final Choices<Morph.Pos> PART_OF_SPEECH = partsOfSpeech();

  /** Animacy: {@code animate} or {@code inanimate}. */
  static final Choices<Morph.Animacy> ANIMACY = animacies();

  /** Yes or no. */
  static final Choices<Boolean> YES = answers();

  /** Genders: their English names and first letters. */
  public static final Choices<Morph.Gender> GENDER = genders();

  /** The value that is written so, in letters of any case. */
  public Optional<T> find(String written) {
    return Optional.ofNullable(values.get(written.toLowerCase(Locale.ROOT)));
  }

  /** What to say of something that is none of the values. */
  public String refuse(String written) {
    return refuse(name, written, values.keySet());
  }

  /** The same for values of any kind. */
  public static String refuse(String name, String written, Collection<String> known) {
    String question = DidYouMean.ask(written.toLowerCase(Locale.ROOT), known);
    return "The %s “%s” is unknown.%s Write one of: %s."
        .formatted(name, written, question, String.join(", ", known));
  }

  private static Choices<Concept.Kind> kinds() {
    Map<String, Concept.Kind> values = new LinkedHashMap<>();
    for (Concept.Kind kind : Concept.Kind.values()) {
      values.put(kind.id(), kind);
    }
    return new Choices<>("kind", values);
  }

  private static Choices<CasePolicy> casePolicies() {
    Map<String, CasePolicy> values = new LinkedHashMap<>();
    for (CasePolicy policy : CasePolicy.values()) {
      values.put(policy.id(), policy);
    }
    return new Choices<>("case policy", values);
  }

  private static Choices<Morph.Gender> genders() {
    Map<String, Morph.Gender> values = new LinkedHashMap<>();
    values.put("m", Morph.Gender.MASCULINE);
    values.put("f", Morph.Gender.FEMININE);
    values.put("n", Morph.Gender.NEUTER);
    for (Morph.Gender gender : List.copyOf(values.values())) {
      values.put(gender.name().toLowerCase(Locale.ROOT), gender);
    }
    return new Choices<>("gender", values);
  }

  private static Choices<Boolean> answers() {
    Map<String, Boolean> values = new LinkedHashMap<>();
    values.put("yes", true);
    values.put("no", false);
    values.put("true", true);
    values.put("false", false);
    return new Choices<>("answer", values);
  }

  private static Choices<Morph.Animacy> animacies() {
    Map<String, Morph.Animacy> values = new LinkedHashMap<>();
    for (Morph.Animacy animacy : Morph.Animacy.values()) {
      values.put(animacy.name().toLowerCase(Locale.ROOT), animacy);
    }
    return new Choices<>("animacy", values);
  }

  private static Choices<Morph.Pos> partsOfSpeech() {
    Map<String, Morph.Pos> values = new LinkedHashMap<>();
    for (Morph.Pos pos : Morph.Pos.values()) {
      values.put(pos.name().toLowerCase(Locale.ROOT), pos);
    }
    values.put("proper noun", Morph.Pos.NOUN);
    return new Choices<>("part of speech", values);
  }
}
