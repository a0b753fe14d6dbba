package dev.isogloss.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Russian paragraphs to measure speed on. */
final class Prose {
  private Prose() {}

  /**
   * Paragraphs of so many bytes of UTF-8: each different one once, in random order, then again in
   * another order until there is enough.
   */
  static List<String> of(int bytes) throws IOException {
    List<String> distinct = new ArrayList<>(distinct());
    Random random = new Random(5);
    List<String> prose = new ArrayList<>();
    int size = 0;
    while (size < bytes) {
      Collections.shuffle(distinct, random);
      for (int i = 0; i < distinct.size() && size < bytes; i++) {
        prose.add(distinct.get(i));
        size += size(distinct.get(i));
      }
    }
    return prose;
  }

  static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  static Set<String> distinct() throws IOException {
    Set<String> paragraphs = new LinkedHashSet<>();
    Path memory = Corpus.shared("data/tico19/all.en-ru.tmx");
    if (Corpus.has(memory)) {
      TranslationMemory.read(memory).forEach(u -> paragraphs.add(u.russian()));
    }
    for (Path file : files(Corpus.shared("data/mqm"), ".jsonl")) {
      for (String row : Files.readAllLines(file)) {
        paragraphs.add(new ObjectMapper().readTree(row).path("target").asText());
      }
    }
    List<Path> texts = new ArrayList<>(files(Corpus.shared("corpus"), ".txt"));
    texts.addAll(files(Corpus.shared("data/elixirschool"), ".md"));
    texts.addAll(files(Path.of("corpus"), ".md"));
    for (Path file : texts) {
      paragraphs.addAll(Files.readAllLines(file));
    }
    paragraphs.removeIf(p -> p.length() < 40 || !isMostlyRussian(p));
    return paragraphs;
  }

  private static boolean isMostlyRussian(String text) {
    long cyrillic = text.codePoints().filter(c -> c >= 'А' && c <= 'я').count();
    return cyrillic * 2 > text.length();
  }

  private static List<Path> files(Path folder, String extension) throws IOException {
    if (!Corpus.has(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(extension)).sorted().toList();
    }
  }
}
