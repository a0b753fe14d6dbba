package dev.isogloss.language.languagetool;

import dev.isogloss.language.Language.Agreement;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.Optional;

/** The Penn Treebank's tags, with LanguageTool's additions such as {@code NN:UN}. */
final class EnglishTagSet implements TagSet {
  private static final List<String> NOUN = List.of("NN", "NN:UN", "NN:U", "NNS");
  private static final List<String> VERB = List.of("VB", "VBZ", "VBD", "VBN", "VBG");

  @Override
  public Morph read(String tag) {
    if (tag.startsWith("NN")) {
      Number number = tag.endsWith("S") ? Number.PLURAL : Number.SINGULAR;
      return new Morph(Pos.NOUN, null, number, null, null, tag);
    }
    return Morph.of(pos(tag), tag);
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
