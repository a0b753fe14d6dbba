package dev.isogloss.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words at numbers that name a thing, of the languages that have no other number words. English
 * ones belong to all of them: tables and names of versions often stay untranslated.
 */
public final class LabelWords {
  private static final Set<String> ENGLISH =
      words(
          "version release build chapter section figure fig listing table tab example appendix step"
              + " lesson exercise problem theorem lemma part module level item score");

  private static final Set<String> SINCE =
      Set.of(
          "or later",
          "and later",
          "or newer",
          "and newer",
          "or above",
          "and above",
          "or higher",
          "and higher",
          "and up",
          "or earlier",
          "and earlier",
          "and below");

  private static final Map<String, Set<String>> LABELS =
      Map.of(
          "de",
          words(
              "version kapitel kap abschnitt abbildung abb tabelle tab listing beispiel anhang"
                  + " schritt teil modul stufe aufgabe"),
          "fr",
          words(
              "version chapitre chap section figure fig tableau listing exemple annexe étape leçon"
                  + " partie module niveau exercice"),
          "es",
          words(
              "versión versiones capítulo cap sección figura fig tabla listado ejemplo apéndice paso"
                  + " lección parte módulo nivel ejercicio"),
          "pt",
          words(
              "versão versões capítulo cap seção secção figura fig tabela listagem exemplo apêndice"
                  + " passo lição parte módulo nível exercício"),
          "it",
          words(
              "versione versioni capitolo cap sezione figura fig tabella listato esempio appendice"
                  + " passo lezione parte modulo livello esercizio"),
          "pl",
          words(
              "wersja wersji rozdział rozdziale rysunek rysunku rys tabela tabeli tab listing listingu"
                  + " przykład dodatek krok lekcja część moduł poziom zadanie"),
          "uk",
          words(
              "версія версії версію глава главі розділ розділі рисунок рисунку рис таблиця таблиці табл"
                  + " лістинг лістингу приклад додаток крок урок частина модуль рівень"));

  private static final Map<String, Set<String>> SINCE_OF =
      Map.of(
          "de", Set.of("oder neuer", "und neuer", "oder höher", "und höher", "und älter"),
          "fr", Set.of("ou ultérieure", "et ultérieures", "ou supérieure", "et plus"),
          "es", Set.of("o posterior", "y posteriores", "o superior", "y superiores"),
          "uk", Set.of("і вище", "та вище", "або вище", "і новіше", "та новіше", "і нижче"));

  private LabelWords() {}

  /** The words of a language; of one that nobody has written down, the English ones. */
  public static NumberWords of(Locale locale) {
    return with(
        LABELS.getOrDefault(locale.getLanguage(), Set.of()),
        SINCE_OF.getOrDefault(locale.getLanguage(), Set.of()));
  }

  private static NumberWords with(Set<String> labels, Set<String> since) {
    return NumberWords.labelling(withEnglish(labels, ENGLISH), withEnglish(since, SINCE));
  }

  /** What follows a version in a language, with the English words for it. */
  public static Set<String> since(Set<String> own) {
    return withEnglish(own, SINCE);
  }

  /** The nouns of a language, with the English ones. */
  public static Set<String> labels(Set<String> own) {
    return withEnglish(own, ENGLISH);
  }

  private static Set<String> withEnglish(Set<String> own, Set<String> english) {
    Set<String> all = new HashSet<>(english);
    all.addAll(own);
    return all;
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
