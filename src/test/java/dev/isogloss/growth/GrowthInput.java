package dev.isogloss.growth;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An input of any size, and what is done with it.
 *
 * @param file its name; the ending tells the format
 * @param text makes a text of about so many bytes
 * @param command the command line; {@code FILE} stands for the file, {@code DIR} for its folder
 */
record GrowthInput(String name, String file, IntFunction<String> text, String command) {
  private static final String CHECK = "check FILE --no-cache --format json --target-lang ru";

  private static final String PROSE =
      "Нейронная сеть учится на данных, и качество модели растёт вместе с числом параметров.\n\n";

  /** The table, in the order of the report. */
  static List<GrowthInput> all() {
    return Stream.of(prose(), markup(), characters(), others()).flatMap(List::stream).toList();
  }

  /** Words and sentences. */
  private static List<GrowthInput> prose() {
    return List.of(
        repeated("prose, paragraph after paragraph", "a.md", PROSE),
        repeated("one paragraph of many sentences", "a.md", PROSE.strip() + " "),
        repeated("sentences of one letter, `А.`", "a.txt", "А."),
        repeated("the same, with spaces", "a.txt", "А. "),
        repeated("initials and names", "a.md", "А. С. Пушкин, "),
        counted("unknown words", "a.md", i -> word(i) + (i % 12 == 11 ? ".\n\n" : " ")),
        counted("unknown words, one paragraph", "a.md", i -> word(i) + " "),
        repeated("one long word", "a.txt", "слово"),
        repeated("one long word with hyphens", "a.txt", "из-за-"),
        repeated("one long line without a mark", "a.txt", "слово за словом "));
  }

  /** What parsers read. */
  private static List<GrowthInput> markup() {
    return List.of(
        repeated("open brackets", "a.md", "["),
        repeated("open brackets and words", "a.md", "[слово "),
        repeated("images in images", "a.md", "!["),
        repeated("emphasis that nothing closes", "a.md", "*слово **слово "),
        repeated("emphasis that closes", "a.md", "*слово* **слово** "),
        repeated("quotes in quotes", "a.md", "> "),
        repeated("quotation marks", "a.md", "«слово "),
        repeated("straight quotation marks", "a.md", "\"слово "),
        repeated("a table", "a.md", "| слово | слово |\n", "| a | b |\n|---|---|\n"),
        repeated("tags that nothing closes", "a.md", "<b>слово "),
        repeated("tags of a page", "a.md", "<div>\n\nслово\n\n</div>\n\n"),
        repeated("components", "a.mdx", "<A b=\"слово\">слово</A>\n\n"),
        counted("headings", "a.md", i -> "## Глава " + i + "\n\nСлово.\n\n"),
        counted(
            "links and their definitions",
            "a.md",
            i -> "[слово][" + i + "] \n\n[" + i + "]: u\n\n"),
        counted(
            "links to headings",
            "a.md",
            i -> "## Глава " + i + "\n\n[Слово](#глава-" + i + ").\n\n"),
        counted("footnotes", "a.md", i -> "Слово[^" + i + "].\n\n[^" + i + "]: Слово.\n\n"));
  }

  /** Letters, digits and white space. */
  private static List<GrowthInput> characters() {
    return List.of(
        repeated("digits", "a.txt", "1234567890"),
        repeated("numbers", "a.md", "1 234,5 - 6.7 % "),
        repeated("Chinese", "a.md", "神经网络根据数据进行学习。").in("zh"),
        repeated("Chinese without a mark", "a.txt", "神经网络").in("zh"),
        repeated("the same sentence", "a.md", "Нейронная сеть учится на данных.\n\n"),
        repeated("the same word", "a.md", "слово "),
        repeated("combining marks", "a.txt", "е\u0301"),
        repeated("emoji", "a.txt", "👩‍🚀 "),
        repeated("spaces", "a.txt", " "),
        repeated("line ends", "a.md", "\n"),
        repeated("comments that suppress", "a.md", "<!-- isogloss-disable term -->\n\n"),
        repeated(
                "English prose",
                "a.md",
                "The neural network learns from data, and it it grows.\n\n")
            .in("en"));
  }

  /** Files that are no texts. */
  private static List<GrowthInput> others() {
    return List.of(
        new GrowthInput(
            "glossary lint: one field",
            "g.csv",
            size -> "concept,ru\na,\"" + "слово ".repeat(size / 11) + "\"\n",
            "glossary lint FILE"),
        new GrowthInput(
            "glossary lint: many concepts",
            "g.csv",
            size -> "concept,ru\n" + lines(size / 24, i -> "c" + i + "," + word(i) + " сеть\n"),
            "glossary lint FILE"),
        new GrowthInput(
            "words to ignore",
            "isogloss.yml",
            size ->
                "languages: ru\ncache: false\nignore:\n  words:\n"
                    + lines(size / 20, i -> "    - " + word(i) + "\n"),
            "check DIR/beside.md --config FILE --format json"),
        new GrowthInput(
            "a glossary of many terms",
            "g.csv",
            size -> "concept,ru\n" + lines(size / 24, i -> "c" + i + "," + word(i) + " сеть\n"),
            "check DIR/beside.md --glossary FILE --format json --select term"));
  }

  private static GrowthInput repeated(String name, String file, String piece) {
    return repeated(name, file, piece, "");
  }

  private static GrowthInput repeated(String name, String file, String piece, String head) {
    int bytes = piece.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    return new GrowthInput(
        name, file, size -> head + piece.repeat(Math.max(1, size / bytes)), CHECK);
  }

  private static GrowthInput counted(String name, String file, IntFunction<String> piece) {
    int bytes = piece.apply(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    return new GrowthInput(name, file, size -> lines(size / bytes, piece), CHECK);
  }

  /** The same in another language. */
  private GrowthInput in(String language) {
    return new GrowthInput(name, file, text, command.replace("-lang ru", "-lang " + language));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, Math.max(1, count)).mapToObj(line).collect(Collectors.joining());
  }

  /** A word that no dictionary has; each number gives another one. */
  private static String word(int number) {
    String consonants = "бвгджзклмнпрстфх";
    String vowels = "аеиоу";
    StringBuilder word = new StringBuilder();
    int rest = number + 500;
    while (rest > 0) {
      word.append(consonants.charAt(rest % 16)).append(vowels.charAt(rest / 16 % 5));
      rest /= 80;
    }
    return word.append("щык").toString();
  }
}
