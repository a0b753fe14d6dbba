package dev.isogloss.glossary.explain;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.replace.PhraseWriter;
import dev.isogloss.glossary.shape.CompiledTerms;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;

/** The forms of a term, one by one, with what is certain of each. */
public final class TermSlots {
  private final TermShape shape;
  private final Language language;

  /**
   * A form.
   *
   * @param text empty where the term lacks the form
   * @param certain whether no word of it is a guess
   */
  public record Written(String text, boolean certain) {}

  /**
   * Takes a term apart.
   *
   * @param term the very object that the glossary has
   */
  public TermSlots(Glossary glossary, Term term, Language language) {
    this.shape = new CompiledTerms(glossary, language).of(term).get(0).shape();
    this.language = language;
  }

  /** The form of a case and a number. */
  public Written write(Case grammaticalCase, Number number) {
    PhraseWriter writer = new PhraseWriter(shape, language);
    Slot slot = new Slot(grammaticalCase, number, null, null);
    String text = writer.write(slot).map(PhraseText::text).orElse("");
    return new Written(text, !writer.isGuessed(slot));
  }
}
