package dev.isogloss.glossary.shape;

import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;

/**
 * The classes within which a lemma is one word: <i>work</i> the noun is not <i>work</i> the verb.
 */
public enum WordClass {
  NOUN,
  ADJECTIVE,
  PARTICIPLE,
  VERB,
  OTHER;

  /** The class of a part of speech. */
  public static WordClass of(Pos pos) {
    return switch (pos) {
      case NOUN -> NOUN;
      case ADJECTIVE, DETERMINER -> ADJECTIVE;
      case PARTICIPLE -> PARTICIPLE;
      case VERB, GERUND -> VERB;
      default -> OTHER;
    };
  }

  /** What the automaton knows a reading by. */
  public static String key(Reading reading) {
    return reading.lemma() + "/" + of(reading.morph().pos());
  }

  /** What the automaton knows all forms of a word by: of a verb its participles as well. */
  static List<String> keys(Reading reading) {
    String key = key(reading);
    return of(reading.morph().pos()) == VERB
        ? List.of(key, reading.lemma() + "/" + PARTICIPLE)
        : List.of(key);
  }

  /** What the automaton knows a spelling by. */
  public static String spellingKey(String folded) {
    return "=" + folded;
  }
}
