package dev.isogloss.glossary.part;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.NamedMatches;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.Folding;
import dev.isogloss.language.Language;
import dev.isogloss.language.Languages;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the entries of a glossary whose terms texts have, in any form. The glossary is taken apart
 * once for each language of the texts. Not for several threads.
 */
public final class PartFinder {
  private final Glossary glossary;
  private final Languages languages;
  private final Map<Locale, TermMatcher> matchers = new HashMap<>();
  private final Map<Locale, PluralAbbreviations> abbreviations = new HashMap<>();
  private final Map<Locale, Map<String, List<Named>>> homonyms = new HashMap<>();

  /** By the id of the concept, in the order of first occurrence. */
  private final Map<String, Found> found = new LinkedHashMap<>();

  /** A term with its concept. */
  private record Named(Concept concept, Term term) {}

  /** What the texts have shown of a concept. */
  private record Found(Concept concept, Locale from, Set<Term> terms, List<Location> uses) {}

  /** Looks for all entries of a glossary. */
  public PartFinder(Glossary glossary, Languages languages) {
    this.glossary = glossary;
    this.languages = languages;
  }

  /**
   * Looks through a block of prose.
   *
   * @param language of the prose
   * @param locate where a span of the prose is in its file
   */
  public void add(String prose, Locale language, Function<Span, Location> locate) {
    Language known = languages.of(language);
    TermMatcher matcher = matchers.computeIfAbsent(language, l -> new TermMatcher(glossary, known));
    List<Token> tokens =
        abbreviations
            .computeIfAbsent(language, l -> PluralAbbreviations.of(glossary, known))
            .singular(known.tokens(prose));
    for (TermMatch match : NamedMatches.of(matcher.match(tokens))) {
      Location at = locate.apply(match.span());
      for (Named named : alike(match, language)) {
        take(named, language, at);
      }
    }
  }

  private void take(Named named, Locale language, Location at) {
    Found all =
        found.computeIfAbsent(
            named.concept().id(),
            id -> new Found(named.concept(), language, new LinkedHashSet<>(), new ArrayList<>()));
    all.terms().add(named.term());
    all.uses().add(at);
  }

  /**
   * The entries that a match may mean: its own and those of the same words. A matcher takes one of
   * them, and only a reader of the text can tell which it is.
   */
  private List<Named> alike(TermMatch match, Locale language) {
    String spelled = match.term().phrase();
    Named own = new Named(match.concept(), match.term());
    List<Named> all = new ArrayList<>(List.of(own));
    homonyms
        .computeIfAbsent(language, this::bySpelling)
        .getOrDefault(Folding.fold(spelled), List.of())
        .stream()
        .filter(other -> !other.concept().id().equals(own.concept().id()))
        .filter(other -> isAlike(other, own))
        .forEach(all::add);
    return all;
  }

  /** Where capitals are matched they distinguish terms. */
  private static boolean isAlike(Named one, Named other) {
    boolean capitals = one.concept().isCaseSensitive() || other.concept().isCaseSensitive();
    return !capitals || one.term().phrase().equals(other.term().phrase());
  }

  /** The terms that are spelled alike, letter case aside, by their spelling. */
  private Map<String, List<Named>> bySpelling(Locale language) {
    Map<String, List<Named>> spelled = new HashMap<>();
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(language)) {
        spelled
            .computeIfAbsent(Folding.fold(term.phrase()), s -> new ArrayList<>(1))
            .add(new Named(concept, term));
      }
    }
    return spelled;
  }

  /** The ids of the concepts that the texts so far name. */
  public Set<String> named() {
    return Set.copyOf(found.keySet());
  }

  /** What all texts so far need for a translation. */
  public GlossaryPart part(Locale to) {
    List<PartEntry> entries = new ArrayList<>();
    List<String> unrendered = new ArrayList<>();
    for (Found one : found.values()) {
      if (one.concept().terms(to).isEmpty()) {
        unrendered.add(one.concept().id());
      } else {
        List<Term> named = one.concept().terms().stream().filter(one.terms()::contains).toList();
        entries.add(new PartEntry(one.concept(), one.from(), to, named, one.uses()));
      }
    }
    return new GlossaryPart(to, entries, unrendered);
  }
}
