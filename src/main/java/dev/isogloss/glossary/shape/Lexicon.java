package dev.isogloss.glossary.shape;

import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection.FirstPart;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Reading;
import dev.isogloss.language.StiffCompound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The readings of a language's dictionary, and those of the glossary's words that it lacks. */
public final class Lexicon {
  private final Language language;
  private final Map<String, List<Reading>> added = new HashMap<>();
  private final Map<Paradigm, List<Form>> paradigms = new HashMap<>();

  private record Paradigm(String lemma, Morph.Pos pos) {}

  /** Knows what the dictionary of the language knows. */
  public Lexicon(Language language) {
    this.language = language;
  }

  /** The language whose dictionary it extends. */
  public Language language() {
    return language;
  }

  /**
   * Adds the forms of a word of the glossary, so that a text's forms of it are read as this word.
   */
  void add(String lemma, List<Form> forms) {
    String folded = language.orthography().fold(lemma);
    for (Form form : forms) {
      List<Reading> readings =
          added.computeIfAbsent(language.orthography().fold(form.text()), k -> new ArrayList<>());
      Reading reading = new Reading(folded, form.morph());
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  /** The forms of a word, one list for all terms that share it. */
  public List<Form> paradigm(String lemma, Morph.Pos pos) {
    return paradigms.computeIfAbsent(
        new Paradigm(lemma, pos),
        p -> List.copyOf(language.inflection().paradigm(p.lemma(), p.pos())));
  }

  /**
   * All readings of a word, those of the glossary first; of a compound with a part that cannot
   * inflect, where no dictionary has it, those of its last part; of one of two nouns those of the
   * first, in the case and number of both.
   */
  public List<Reading> readings(String word) {
    List<Reading> known = language.morphology().readings(word);
    List<Reading> more = added.get(language.orthography().fold(word));
    if (more == null) {
      return known.isEmpty() && word.indexOf('-') > 0 ? ofCompound(word) : known;
    }
    Set<Reading> all = new LinkedHashSet<>(more);
    all.addAll(known);
    return List.copyOf(all);
  }

  private List<Reading> ofCompound(String word) {
    int last = StiffCompound.lastPart(word);
    if (last > 0) {
      return readings(word.substring(last));
    }
    int hyphen = word.indexOf('-');
    String first = word.substring(0, hyphen);
    if (language.inflection().firstPart(language.orthography().fold(first)) == FirstPart.STAYS) {
      return List.of();
    }
    List<Reading> second = nouns(word.substring(hyphen + 1));
    List<Reading> own = nouns(first);
    List<Reading> agreeing =
        own.stream().filter(r -> second.stream().anyMatch(s -> isInSlotOf(r, s))).toList();
    // A name before a hyphen mostly stays as it is: Докер-контейнером.
    boolean name = !second.isEmpty() && WordShape.isCapitalised(first);
    return agreeing.isEmpty() && name ? own : agreeing;
  }

  private List<Reading> nouns(String word) {
    return readings(word).stream().filter(r -> r.morph().pos() == Morph.Pos.NOUN).toList();
  }

  private static boolean isInSlotOf(Reading one, Reading other) {
    return one.morph().grammaticalCase() == other.morph().grammaticalCase()
        && one.morph().number() == other.morph().number();
  }
}
