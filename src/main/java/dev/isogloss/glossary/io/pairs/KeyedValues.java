package dev.isogloss.glossary.io.pairs;

import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.LanguageGuess;
import dev.isogloss.glossary.io.foreign.Meaning;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Keys;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what keys are: terms, ids, names of fields, or languages. */
final class KeyedValues {
  /** What says something of the file and not of a term. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "version",
          "$schema",
          "schema",
          "description",
          "title",
          "author",
          "updated",
          "license",
          "locale",
          "project",
          "created",
          "lang",
          "language",
          "tone",
          "formality",
          "engine");

  private KeyedValues() {}

  /** Whether a key says something of the file and not of a term. */
  static boolean isOfTheFile(String key) {
    return OF_THE_FILE.contains(key) || key.startsWith("_") || key.startsWith("@");
  }

  /** Whether two texts are in letters of one script. */
  static boolean isAlike(String one, String other) {
    return script(one) == script(other);
  }

  private static UnicodeScript script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  /** Keys whose language is none of those below them are terms of the source. */
  static boolean isSourceKeyed(Keys keys) {
    List<Entry> objects =
        keys.entries().stream()
            .filter(
                e ->
                    e.value() instanceof Keys object
                        && fields(object).allMatch(h -> h.language() != null))
            .toList();
    Set<String> below =
        objects.stream()
            .flatMap(e -> fields((Keys) e.value()))
            .flatMap(h -> Stream.ofNullable(h.language()))
            .map(Locale::getLanguage)
            .collect(Collectors.toSet());
    List<String> terms = objects.stream().map(e -> e.key().text()).toList();
    return !below.isEmpty() && !below.contains(LanguageGuess.of(terms).getLanguage());
  }

  /** Whether the keys below languages are terms of another one, and no ids. */
  static boolean isForeignTo(List<Entry> languages) {
    List<String> keys =
        languages.stream()
            .flatMap(e -> ((Keys) e.value()).entries().stream())
            .map(e -> e.key().text())
            .distinct()
            .toList();
    String likely = LanguageGuess.of(keys).getLanguage();
    boolean ids = keys.stream().anyMatch(k -> k.indexOf('.') > 0 || k.indexOf('_') > 0);
    return !ids
        && languages.stream()
            .flatMap(e -> Header.language(e.key().text()).stream())
            .noneMatch(l -> l.getLanguage().equals(likely));
  }

  /** Whether a key names a language and no direction. */
  static boolean isLanguage(String key) {
    return Header.language(key).isPresent() && Direction.of(key).isEmpty();
  }

  /** Most keys are names of fields, and one of them holds terms. */
  static boolean isRecord(Keys keys) {
    long known = fields(keys).count();
    boolean terms = fields(keys).anyMatch(h -> h.holdsTerms() || h.meaning() == Meaning.KEEP);
    return terms ? known * 2 > keys.entries().size() : known == keys.entries().size();
  }

  /** A term, or terms of several languages: then the key above is no term but an id. */
  static boolean hasOwnTerm(Keys keys) {
    List<Header> sources = fields(keys).filter(h -> h.meaning() == Meaning.SOURCE).toList();
    return sources.size() > 1 || sources.stream().anyMatch(h -> h.language() == null);
  }

  private static Stream<Header> fields(Keys keys) {
    return keys.entries().stream().flatMap(e -> Header.of(e.key().text()).stream());
  }
}
