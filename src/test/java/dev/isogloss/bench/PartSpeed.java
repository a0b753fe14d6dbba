package dev.isogloss.bench;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.part.PartFinder;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long {@code glossary for} takes for a page of a build, in one process. */
public final class PartSpeed {
  private static final int CONCEPTS = 1_000;
  private static final int WORDS = 2_000;
  private static final int PAGES = 40;
  private static final Locale FROM = Locale.forLanguageTag("ru");
  private static final Locale TO = Locale.forLanguageTag("en");

  private final InstalledLanguages languages = new InstalledLanguages();
  private int entries;

  private PartSpeed() {}

  public static void main(String[] args) throws IOException {
    new PartSpeed().run();
  }

  private void run() throws IOException {
    List<List<String>> pages = pages(Prose.of(2_000_000));
    Glossary glossary = glossary(pages);
    long start = processorTime();
    PartFinder finder = new PartFinder(glossary, languages);
    double first = page(finder, pages.get(0), start);
    double[] rest = new double[PAGES - 1];
    for (int i = 1; i < PAGES; i++) {
      rest[i - 1] = page(finder, pages.get(i), processorTime());
    }
    Arrays.sort(rest);
    Section.ofTerms()
        .write(
            "part",
            """
            ## The part of a glossary for a page

            A page of %,d words, a glossary of %,d concepts, one thread, in the time of the processor; %d pages. Half of the terms are \
            nouns of the pages, half phrases of two and three of their words, at random. %d entries were found in all.

            | page | ms |
            |---|--:|
            | the first, with the glossary taken apart for it | %.0f |
            | each later one, median | %.1f |
            | the slowest of these | %.1f |
            """
                .formatted(
                    WORDS,
                    CONCEPTS,
                    PAGES,
                    entries,
                    first,
                    rest[rest.length / 2],
                    rest[rest.length - 1]));
  }

  private double page(PartFinder finder, List<String> paragraphs, long start) {
    for (String paragraph : paragraphs) {
      SourceText text = new SourceText("page", paragraph);
      finder.add(paragraph, FROM, span -> new Location(text, span));
    }
    entries = finder.part(TO).entries().size();
    return (processorTime() - start) / 1e6;
  }

  /** Nanoseconds of this thread: the machine has other work to do. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<List<String>> pages(List<String> prose) {
    List<List<String>> pages = new ArrayList<>();
    List<String> page = new ArrayList<>();
    int words = 0;
    for (String paragraph : prose) {
      page.add(paragraph);
      words += paragraph.split("\\s+").length;
      if (words >= WORDS) {
        pages.add(List.copyOf(page));
        page.clear();
        words = 0;
      }
    }
    return pages.subList(0, PAGES);
  }

  private Glossary glossary(List<List<String>> pages) {
    Language language = languages.of(FROM);
    List<List<Token>> tokens = pages.stream().flatMap(List::stream).map(language::tokens).toList();
    List<Concept> phrases = SyntheticGlossary.of(language, tokens).ofSize(CONCEPTS / 2).concepts();
    List<Concept> words =
        tokens.stream()
            .flatMap(List::stream)
            .flatMap(token -> language.morphology().readings(token.text()).stream())
            .filter(reading -> reading.morph().pos() == Pos.NOUN)
            .map(Reading::lemma)
            .distinct()
            .limit(CONCEPTS / 2)
            .map(
                noun ->
                    Concept.of(
                        noun, Concept.Kind.TERM, List.of(Term.of(noun, FROM, Status.PREFERRED))))
            .toList();
    return new Glossary(
        Stream.concat(phrases.stream(), words.stream()).map(PartSpeed::rendered).toList());
  }

  private static Concept rendered(Concept concept) {
    List<Term> terms = new ArrayList<>(concept.terms());
    terms.add(Term.of("term " + concept.id(), TO, Status.PREFERRED));
    return Concept.of(concept.id(), concept.kind(), terms);
  }
}
