package dev.isogloss.project;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The glossaries of a command line.
 *
 * @param union of all
 * @param texts what the files hold
 */
public record Glossaries(Glossary union, List<One> each, List<String> texts) {
  /** The languages, without region, of one glossary file. */
  record One(String file, Set<String> languages) {}

  /**
   * Reads glossary files.
   *
   * @throws ProjectException if one cannot be read
   * @throws GlossaryException if one is wrong, or two contradict each other
   */
  public static Glossaries load(List<SourceId> files, Sources sources) {
    List<Glossary> read = new ArrayList<>();
    List<One> each = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (SourceId file : files) {
      SourceText text = sources.text(file);
      Glossary glossary = GlossaryLoader.load(List.of(text));
      read.add(glossary);
      texts.add(text.content());
      each.add(new One(text.name(), languages(glossary)));
    }
    return new Glossaries(
        read.isEmpty() ? Glossary.EMPTY : GlossaryLoader.unite(read), each, texts);
  }

  /**
   * The glossary that files make together.
   *
   * @throws ProjectException if one cannot be read
   * @throws GlossaryException if one is wrong, or two contradict each other
   */
  public static Glossary ofFiles(List<Path> files) {
    return load(files.stream().map(SourceId::of).toList(), new DiskSources()).union();
  }

  /**
   * The glossaries that somebody names, else all that the configuration has.
   *
   * @throws ProjectException if there is none
   */
  public static List<Path> chosen(List<Path> named, ConfigLocator locator) {
    if (!named.isEmpty()) {
      return named;
    }
    List<Path> configured =
        locator.find(null).isEmpty()
            ? List.of()
            : new SettingsReader(locator)
                .read(CheckRequest.PLAIN, true).allGlossaries().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .map(id -> Path.of(id.path()))
                    .toList();
    if (configured.isEmpty()) {
      throw new ProjectException(
          "There is no glossary; name one with --glossary FILE or the key glossaries of the configuration.");
    }
    return configured;
  }

  /** A sentence for each glossary without a term in any of the languages. */
  List<String> unused(Set<Locale> checked) {
    Set<String> languages =
        checked.stream()
            .map(Locale::getLanguage)
            .filter(language -> !language.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    return each.stream()
        .filter(
            one -> !languages.isEmpty() && languages.stream().noneMatch(one.languages::contains))
        .map(one -> sentence(one, languages))
        .toList();
  }

  /** Whether one of the glossaries has a term in one of the languages. */
  boolean haveTerms(Set<Locale> checked) {
    return unused(checked).size() < each.size();
  }

  private static String sentence(One one, Set<String> languages) {
    return "%s has no term in the language of the checked files (%s); add such terms, or see"
            .formatted(one.file(), String.join(", ", languages))
        + " that --target-lang is right.";
  }

  private static Set<String> languages(Glossary glossary) {
    return glossary.concepts().stream()
        .flatMap(concept -> concept.terms().stream())
        .map(term -> term.language().getLanguage())
        .collect(Collectors.toSet());
  }
}
