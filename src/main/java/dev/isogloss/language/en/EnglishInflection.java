package dev.isogloss.language.en;

import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Optional;

/** Regular plurals and verbs, and the indefinite article. */
final class EnglishInflection implements Inflection {
  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    if (pos == Pos.VERB && lemma.length() > 1) {
      return EnglishVerb.conjugate(lemma);
    }
    if (pos != Pos.NOUN || lemma.length() < 2) {
      return List.of(new Form(lemma, Morph.of(pos, "")));
    }
    return noun(lemma, EnglishPlural.regular(lemma));
  }

  private static List<Form> noun(String singular, String plural) {
    return List.of(
        new Form(singular, new Morph(Pos.NOUN, null, Number.SINGULAR, null, null, "")),
        new Form(plural, new Morph(Pos.NOUN, null, Number.PLURAL, null, null, "")));
  }

  @Override
  public List<Form> settled(String lemma, Pos pos) {
    return pos == Pos.NOUN
        ? EnglishPlural.irregular(lemma).map(plural -> noun(lemma, plural)).orElse(List.of())
        : List.of();
  }

  @Override
  public boolean isMass(Reading noun) {
    return noun.morph().tag().equals("NN:U");
  }

  @Override
  public Optional<String> inNumber(String word, List<Reading> readings, Number number) {
    return EnglishNumber.of(word, readings, number);
  }

  @Override
  public String formBefore(String word, String next) {
    return switch (word) {
      case "a", "an" -> IndefiniteArticle.before(next);
      case "A", "An" -> IndefiniteArticle.before(next).equals("a") ? "A" : "An";
      default -> word;
    };
  }

  @Override
  public boolean agrees() {
    return true;
  }

  @Override
  public List<String> triedEndings(String word) {
    return List.of(word.matches(".*(s|x|ch|sh)") ? "es" : "s");
  }

  /** Regular endings: <i>box, boxes; study, studies; log, logs</i>. */
  static String plural(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }
}
