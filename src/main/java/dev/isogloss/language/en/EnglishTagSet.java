package dev.isogloss.language.en;

import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Conjugation.Tense;
import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.description.TagSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Penn Treebank's tags, with LanguageTool's additions such as {@code NN:UN}. */
final class EnglishTagSet implements TagSet {
  private static final List<String> NOUN = List.of("NN", "NN:UN", "NN:U", "NNS");
  private static final List<String> VERB = List.of("VB", "VBP", "VBZ", "VBD", "VBN", "VBG");

  @Override
  public Morph read(String tag) {
    if (tag.startsWith("NN")) {
      Number number = tag.endsWith("S") ? Number.PLURAL : Number.SINGULAR;
      return new Morph(Pos.NOUN, null, number, null, null, tag);
    }
    Conjugation conjugation = conjugation(tag);
    return conjugation == null ? Morph.of(pos(tag), tag) : Morph.verb(conjugation, null, null, tag);
  }

  @Override
  public List<String> paradigm(String tag) {
    if (tag.startsWith("NN")) {
      return NOUN;
    }
    return tag.startsWith("VB") ? VERB : List.of();
  }

  @Override
  public Optional<String> agreeing(String tag, Agreement with) {
    return Optional.empty();
  }

  private static @Nullable Conjugation conjugation(String tag) {
    return switch (tag) {
      case "VB" -> Conjugation.of(Mood.INFINITIVE, null, null);
      case "VBP" -> Conjugation.of(Mood.INDICATIVE, Tense.PRESENT, null);
      case "VBZ" -> Conjugation.of(Mood.INDICATIVE, Tense.PRESENT, 3);
      case "VBD" -> Conjugation.of(Mood.INDICATIVE, Tense.PAST, null);
      case "VBN" -> Conjugation.of(Mood.PARTICIPLE, Tense.PAST, null);
      case "VBG" -> Conjugation.of(Mood.PARTICIPLE, Tense.PRESENT, null);
      default -> null;
    };
  }

  private static Pos pos(String tag) {
    return switch (tag.length() < 2 ? tag : tag.substring(0, 2)) {
      case "JJ" -> Pos.ADJECTIVE;
      case "VB", "MD" -> Pos.VERB;
      case "RB" -> Pos.ADVERB;
      case "PR", "WP" -> Pos.PRONOUN;
      case "DT", "PD", "WD" -> Pos.DETERMINER;
      case "CD" -> Pos.NUMERAL;
      case "IN", "TO" -> Pos.PREPOSITION;
      case "CC" -> Pos.CONJUNCTION;
      default -> Pos.OTHER;
    };
  }
}
