package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticle.Place;
import dev.isogloss.bench.TranslationMemory.Unit;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Segment;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.language.Language;
import dev.isogloss.language.Languages;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that people wrote and that should give no reports.
 *
 * @param language of all its files
 */
record CleanText(String title, String language, List<SourceText> files) {
  CleanText {
    files = List.copyOf(files);
  }

  /** The texts at hand. */
  static List<CleanText> all() throws IOException {
    List<CleanText> texts = new ArrayList<>();
    texts.add(
        new CleanText("`corpus/clean.ru.md`", "ru", List.of(read(Path.of("corpus/clean.ru.md")))));
    Path lessons = Corpus.shared("data/elixirschool/lessons");
    if (Corpus.has(lessons)) {
      texts.add(new CleanText("Elixir School, Russian", "ru", folder(lessons.resolve("ru"))));
      texts.add(new CleanText("Elixir School, English", "en", folder(lessons.resolve("en"))));
    }
    Path tico = Corpus.shared("data/tico19/all.en-ru.tmx");
    if (Corpus.has(tico)) {
      List<Unit> units = TranslationMemory.read(tico);
      texts.add(new CleanText("TICO-19, Russian", "ru", documents(units)));
    }
    return texts;
  }

  /** The segments of a document have ids that begin with its name and a colon. */
  private static List<SourceText> documents(List<Unit> units) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    units.forEach(
        u ->
            texts
                .computeIfAbsent(u.id().split(":", 2)[0], n -> new StringBuilder())
                .append(line(u.russian())));
    return texts.entrySet().stream()
        .map(e -> new SourceText(e.getKey() + ".txt", e.getValue().toString()))
        .toList();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip() + "\n";
  }

  private static List<SourceText> folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().map(CleanText::read).toList();
    }
  }

  private static SourceText read(Path file) {
    try {
      return new SourceFileReader(CharsetGuesser.NONE).read(file, file.toString()).text();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The words of its prose. */
  int words(Languages languages) {
    Language language = languages.of(Locale.forLanguageTag(language()));
    return files.stream()
        .flatMap(f -> document(f).segments().stream())
        .mapToInt(s -> (int) language.tokens(s.text()).stream().filter(t -> t.isWord()).count())
        .sum();
  }

  private Document document(SourceText file) {
    return Documents.installed().parse(file, Locale.forLanguageTag(language));
  }

  /** A report on a file, with the words around. */
  record Report(String rule, String text) {}

  /** The reports on the files as they are. */
  List<Report> reports(ArticleChecker checker) {
    return files.stream().flatMap(f -> reports(f.name(), f.content(), checker).stream()).toList();
  }

  /** The reports on the prose of the files, a paragraph a line. */
  List<Report> reportsOnProse(ArticleChecker checker) {
    return files.stream()
        .flatMap(
            f -> {
              String prose =
                  document(f).segments().stream()
                      .map(Segment::text)
                      .collect(Collectors.joining("\n\n", "", "\n"));
              return reports(f.name(), prose, checker).stream();
            })
        .toList();
  }

  private static List<Report> reports(String name, String text, ArticleChecker checker) {
    return checker.reports(name, text).stream()
        .map(p -> new Report(p.rule(), around(p, text) + "\t" + name))
        .toList();
  }

  /** The place in its line, between brackets. */
  static String around(Place place, String text) {
    String before = text.substring(Math.max(0, place.start() - 60), place.start());
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + 40));
    String found = text.substring(place.start(), place.end());
    return (before + "⟦" + found + "⟧" + after).replace('\n', '¶').replace('\t', ' ');
  }
}
