package dev.isogloss.project.terms;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.part.GlossaryPart;
import dev.isogloss.glossary.part.PartFinder;
import dev.isogloss.language.Languages;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.Session;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what of a glossary source texts need for their translation. */
public final class SourceTerms {
  private final Glossary glossary;
  private final Locale to;
  private final PartFinder finder;
  private final Set<String> from = new TreeSet<>();

  /**
   * Looks for the entries of a glossary.
   *
   * @param to the language of the translation
   * @throws ProjectException if the glossary has nothing in that language
   */
  public SourceTerms(Glossary glossary, Languages languages, Locale to) {
    this.glossary = glossary;
    this.to = to;
    this.finder = new PartFinder(glossary, languages);
    if (glossary.concepts().stream().allMatch(concept -> concept.terms(to).isEmpty())) {
      throw new ProjectException(
          "No glossary has a term in %s; name another with --glossary FILE, or see that --to is right."
              .formatted(to.toLanguageTag()));
    }
  }

  /**
   * Looks through files of a session.
   *
   * @throws ProjectException if a text is in the language of the translation, or its language
   *     cannot be told
   */
  public void read(Session session, List<FoundFile> files) {
    session.forEach(files, (file, index) -> add(session.document(file.text())));
  }

  private void add(Document document) {
    Locale language = language(document);
    from.add(language.getLanguage());
    for (Segment segment : document.segments()) {
      Locale own = segment.language().equals(Locale.ROOT) ? language : segment.language();
      finder.add(segment.text(), own, span -> document.locate(segment, span));
    }
  }

  /** Where the text does not tell its language, the one other than that of the translation. */
  private Locale language(Document document) {
    String name = document.source().name();
    Locale told = document.language();
    if (told.equals(Locale.ROOT)) {
      List<Locale> others = others();
      if (others.size() != 1) {
        throw new ProjectException(
            "The language of %s cannot be told; name it with --from TAG.".formatted(name));
      }
      return others.get(0);
    }
    if (told.getLanguage().equals(to.getLanguage())) {
      throw new ProjectException(
          "%s is in %s, the language of --to; name the source, or its language with --from TAG."
              .formatted(name, to.toLanguageTag()));
    }
    return told;
  }

  private List<Locale> others() {
    return glossary.concepts().stream()
        .flatMap(concept -> concept.terms().stream())
        .map(Term::language)
        .filter(language -> !language.getLanguage().equals(to.getLanguage()))
        .distinct()
        .toList();
  }

  /**
   * The entries, in the order in which the texts first name them.
   *
   * @throws ProjectException if the glossary has nothing in the language of the texts
   */
  public GlossaryPart part() {
    boolean known =
        from.isEmpty()
            || from.stream()
                .anyMatch(
                    language ->
                        glossary.concepts().stream()
                            .anyMatch(c -> !c.terms(Locale.forLanguageTag(language)).isEmpty()));
    if (!known) {
      throw new ProjectException(
          "No glossary has a term in the language of the source (%s); name another with --glossary FILE, or the language with --from TAG."
              .formatted(from.stream().collect(Collectors.joining(", "))));
    }
    return finder.part(to);
  }
}
