package dev.isogloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes a folder of Russian articles for measurements of speed, always the same. Their sentences
 * are those of the corpus in another order, with another word of the same ending in the place of
 * most words: so the articles have the words of real ones and are no copies of each other.
 */
final class MadeArticles {
  private static final List<Path> SOURCES =
      List.of(Path.of("corpus/clean.ru.md"), Path.of("corpus/scaling-laws.ru.md"));

  private static final int WORDS = 1000;
  private static final int SENTENCES_IN_PARAGRAPH = 4;
  private static final int PARAGRAPHS_IN_SECTION = 5;
  private static final int KEPT = 4;
  private static final int ENDING = 3;

  private final List<String> sentences = new ArrayList<>();
  private final Map<String, List<String>> byEnding = new TreeMap<>();
  private final Random random = new Random(200);

  private MadeArticles() throws IOException {
    for (Path source : SOURCES) {
      for (String line : Files.readAllLines(source)) {
        if (line.matches("\\p{IsCyrillic}.*[.!?]")) {
          sentences.addAll(List.of(line.split("(?<=[.!?]) (?=\\p{Lu})")));
        }
      }
    }
    for (String sentence : sentences) {
      for (String word : sentence.split(" ")) {
        if (isPlain(word)) {
          byEnding.computeIfAbsent(ending(word), e -> new ArrayList<>()).add(word);
        }
      }
    }
  }

  /** Arguments: the folder and the number of articles. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    MadeArticles made = new MadeArticles();
    for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
      Files.writeString(folder.resolve("article-%03d.md".formatted(i)), made.article(i));
    }
  }

  private String article(int number) {
    StringBuilder text = new StringBuilder("# Статья " + number + "\n");
    Collections.shuffle(sentences, random);
    int words = 0;
    for (int i = 0; words < WORDS; i++) {
      if (i % (SENTENCES_IN_PARAGRAPH * PARAGRAPHS_IN_SECTION) == 0) {
        text.append("\n## Часть ").append(i).append('\n');
      }
      text.append(i % SENTENCES_IN_PARAGRAPH == 0 ? "\n" : "");
      String sentence = varied(sentences.get(i % sentences.size()));
      text.append(sentence).append('\n');
      words += sentence.split(" ").length;
    }
    return text.toString();
  }

  private String varied(String sentence) {
    String[] words = sentence.split(" ");
    for (int i = 0; i < words.length; i++) {
      List<String> alike = byEnding.getOrDefault(ending(words[i]), List.of());
      if (isPlain(words[i]) && random.nextInt(KEPT) > 0) {
        words[i] = alike.get(random.nextInt(alike.size()));
      }
    }
    return String.join(" ", words);
  }

  /** A word in small letters that is long enough to have an ending, without a mark. */
  private static boolean isPlain(String word) {
    return word.length() > ENDING + 2 && word.matches("\\p{Ll}+");
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - ENDING));
  }
}
