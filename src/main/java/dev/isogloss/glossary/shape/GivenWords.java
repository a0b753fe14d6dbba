package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.GivenForm;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the forms that a glossary gives of a term into its words, in place of others. */
record GivenWords(Lexicon lexicon, List<GivenForm> given) {
  /** The words with the given forms; a form of more or fewer words than the term has is left. */
  List<TermWord> apply(List<TermWord> words) {
    List<TermWord> changed = new ArrayList<>(words);
    for (GivenForm form : given) {
      List<String> texts = PhraseText.of(form.text(), lexicon.language()).words();
      for (int i = 0; i < words.size() && texts.size() == words.size(); i++) {
        if (words.get(i).inflects()) {
          changed.set(i, with(changed.get(i), form, texts.get(i)));
        }
      }
    }
    return changed;
  }

  private TermWord with(TermWord word, GivenForm given, String text) {
    Morph base = word.readings().stream().findFirst().map(Reading::morph).orElse(noun());
    Morph morph =
        new Morph(
            base.pos(), given.grammaticalCase(), given.number(), base.gender(), base.animacy(), "");
    Form form = new Form(text, morph);
    lexicon.add(word.text(), List.of(form));
    List<Form> others =
        word.forms().stream().filter(f -> !isReplaced(f.morph(), morph, word.role())).toList();
    return new TermWord(
        word.text(),
        word.role(),
        withOwn(word),
        word.readings(),
        Stream.concat(Stream.of(form), others.stream()).toList(),
        word.sex());
  }

  private static Morph noun() {
    return Morph.of(Pos.NOUN, "");
  }

  /** A modifier keeps its forms of other genders. */
  private static boolean isReplaced(Morph form, Morph given, Role role) {
    return form.grammaticalCase() == given.grammaticalCase()
        && form.number() == given.number()
        && (role != Role.MODIFIER || form.gender() == given.gender());
  }

  /** The key by which the added forms are found. */
  private Set<String> withOwn(TermWord word) {
    Set<String> keys = new LinkedHashSet<>(word.keys());
    String lemma = lexicon.language().orthography().fold(word.text());
    Pos pos = word.readings().stream().findFirst().map(r -> r.morph().pos()).orElse(Pos.NOUN);
    keys.add(WordClass.key(new Reading(lemma, Morph.of(pos, ""))));
    return keys;
  }
}
