package dev.isogloss.project;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.glossary.io.ParsedGlossary;
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
 * @param texts what the files hold, and how they were read
 * @param readings a sentence for each file of another program, that says how it was understood
 */
public record Glossaries(
    Glossary union, List<One> each, List<String> texts, List<String> readings) {
  /** The languages, without region, of one glossary file. */
  record One(String file, Set<String> languages) {}

  /**
   * Reads glossary files.
   *
   * @param columns what somebody says the columns of tables are
   * @throws ProjectException if one cannot be read
   * @throws GlossaryException if one is wrong, or two contradict each other
   */
  public static Glossaries load(List<SourceId> files, Sources sources, ColumnNames columns) {
    List<Glossary> read = new ArrayList<>();
    List<One> each = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> readings = new ArrayList<>();
    for (SourceId file : files) {
      SourceText text = sources.glossary(file);
      ParsedGlossary parsed = GlossaryLoader.read(text, columns);
      Glossary glossary = parsed.glossary();
      read.add(glossary);
      texts.add(text.content());
      if (!parsed.reading().isNone()) {
        String sentence = reading(text, parsed);
        // The same text is another glossary where it is read otherwise.
        texts.add(sentence);
        readings.add(sentence);
      }
      each.add(new One(text.name(), languages(glossary)));
    }
    return new Glossaries(
        read.isEmpty() ? Glossary.EMPTY : GlossaryLoader.unite(read), each, texts, readings);
  }

  /** How a file of another program was understood, as a sentence; empty for one of ours. */
  public static String reading(SourceText text, ParsedGlossary parsed) {
    return parsed.reading().isNone()
        ? ""
        : parsed.reading().sentence(text.name(), parsed.glossary().concepts().size());
  }

  /**
   * The glossary that files make together.
   *
   * @throws ProjectException if one cannot be read
   * @throws GlossaryException if one is wrong, or two contradict each other
   */
  public static Glossary ofFiles(List<Path> files, ColumnNames columns) {
    return all(files, columns).union();
  }

  /**
   * The same, with what was understood.
   *
   * @throws ProjectException if one cannot be read
   * @throws GlossaryException if one is wrong, or two contradict each other
   */
  public static Glossaries all(List<Path> files, ColumnNames columns) {
    return load(files.stream().map(SourceId::of).toList(), new DiskSources(), columns);
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
