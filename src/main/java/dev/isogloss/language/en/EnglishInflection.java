package dev.isogloss.language.en;

import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Regular plurals and verbs, the possessive and the indefinite article. */
public final class EnglishInflection implements Inflection {
  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    if (pos == Pos.VERB && lemma.length() > 1) {
      return EnglishVerb.conjugate(lemma);
    }
    if (pos != Pos.NOUN || lemma.length() < 2) {
      return List.of(new Form(lemma, Morph.of(pos, "")));
    }
    return List.of(
        new Form(lemma, new Morph(pos, null, Number.SINGULAR, null, null, "")),
        new Form(plural(lemma), new Morph(pos, null, Number.PLURAL, null, null, "")));
  }

  @Override
  public Set<Morph.Case> government(String preposition) {
    return Set.of();
  }

  @Override
  public boolean hasCases() {
    return false;
  }

  @Override
  public boolean isPaucal(String numeral) {
    return false;
  }

  @Override
  public String formBefore(String word, String next) {
    return switch (word) {
      case "a", "an" -> IndefiniteArticle.before(next);
      case "A", "An" -> IndefiniteArticle.before(next).equals("a") ? "A" : "An";
      default -> word;
    };
  }

  /** The possessive: 's, or an apostrophe behind a plural. */
  @Override
  public int clitic(String word) {
    if (word.indexOf('\'') < 0 && word.indexOf('\u2019') < 0) {
      return 0;
    }
    String plain = word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    if (plain.endsWith("'s") && plain.length() > 2) {
      return 2;
    }
    return plain.endsWith("s'") && plain.length() > 2 ? 1 : 0;
  }

  /** Regular endings: <i>box, boxes; study, studies; log, logs</i>. */
  static String plural(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }
}
