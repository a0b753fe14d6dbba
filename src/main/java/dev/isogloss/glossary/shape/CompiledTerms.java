package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.shape.Spellings.Spelling;
import dev.isogloss.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms that a glossary has in one language, each taken apart once in all its spellings. */
public final class CompiledTerms {
  private final Lexicon lexicon;
  private final TermAnalyser analyser;
  private final Map<Term, List<CompiledTerm>> byTerm = new IdentityHashMap<>();
  private final List<CompiledTerm> all = new ArrayList<>();

  /** Takes the terms of a language apart. */
  public CompiledTerms(Glossary glossary, Language language) {
    this.lexicon = new Lexicon(language);
    this.analyser = new TermAnalyser(lexicon);
    Set<String> own = new HashSet<>();
    glossary.concepts().stream()
        .flatMap(c -> c.terms(language.locale()).stream())
        .forEach(t -> own.add(language.orthography().fold(t.phrase())));
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(language.locale())) {
        add(concept, term, own);
      }
    }
  }

  /** Adds a term in all spellings but those that the glossary gives to a term of their own. */
  private void add(Concept concept, Term term, Set<String> own) {
    List<CompiledTerm> entries = new ArrayList<>();
    for (Spelling spelling : new Spellings(lexicon.language()).all(term.text())) {
      boolean free =
          entries.isEmpty()
              || !own.contains(lexicon.language().orthography().fold(spelling.text()));
      TermShape shape = analyser.analyse(spelling, Told.of(concept, term));
      if (free && !shape.words().isEmpty()) {
        entries.add(new CompiledTerm(concept, term, entries.size(), shape));
      }
    }
    if (!entries.isEmpty() && isPhrasalVerb(entries.get(0).shape())) {
      String parted = String.join(" … ", term.text().split(" ", -1));
      TermShape shape = analyser.analyse(parted, Told.of(concept, term));
      entries.add(new CompiledTerm(concept, term, entries.size(), shape));
    }
    if (!entries.isEmpty()) {
      byTerm.put(term, List.copyOf(entries));
      all.addAll(entries);
    }
  }

  /** A verb and its particle, between which the object may be. */
  private boolean isPhrasalVerb(TermShape shape) {
    return shape.words().size() == 2
        && shape.gaps().isEmpty()
        && shape.isVerb()
        && shape.headIndex() == 0
        && lexicon.language().phrases().isVerbParticle(shape.words().get(1).text());
  }

  /** The words of the language, and those that only the glossary has. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** All terms in all spellings, in the order of the glossary. */
  public List<CompiledTerm> all() {
    return List.copyOf(all);
  }

  /**
   * The spellings of a term, the glossary's own first; none where the term has no words.
   *
   * @param term the very object that the glossary has
   */
  public List<CompiledTerm> of(Term term) {
    return byTerm.getOrDefault(term, List.of());
  }
}
