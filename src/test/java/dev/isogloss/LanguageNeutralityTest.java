package dev.isogloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Outside of {@code language} no rule has a letter of an alphabet, a word of a language other than
 * the English of our messages, or the code of a language. Reads the source as text.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageNeutralityTest {
  private static final Path ROOT = Path.of("src/main/java/dev/isogloss");
  private static final Path LANGUAGE = ROOT.resolve("language");

  /** Category letter in Unicode, but signs at numbers in print. */
  private static final String SIGNS = "ºª";

  /** The files that may, with the literals and the reason. */
  private static final Map<String, Excepted> EXCEPTIONS =
      Map.of(
          "glossary/lint/MisplacedGaps.java",
          new Excepted("a message shows how to write a gap", "закон … масштабирования"),
          "glossary/lint/SharedTerms.java",
          new Excepted("a message names what is folded", "letter case, ё and е"),
          "glossary/io/tbx/TbxWriter.java",
          new Excepted("the header of TBX is in English", "en"),
          "report/html/FileView.java",
          new Excepted("our page is in English", "en"),
          "glossary/io/tbx/TbxStructure.java",
          new Excepted("an element of TBX 2", "it"),
          "text/BinaryEvidence.java",
          new Excepted("bytes of a file, read as Latin-1", "\u00FF\u00D8\u00FF"),
          "text/Decoding.java",
          new Excepted(
              "byte order marks, read as Latin-1",
              "\u00EF\u00BB\u00BF",
              "\u00FF\u00FE",
              "\u00FE\u00FF"));

  private record Excepted(String reason, List<String> texts) {
    Excepted(String reason, String... texts) {
      this(reason, List.of(texts));
    }
  }

  private Set<String> codes = Set.of();
  private List<Source> sources = List.of();

  @BeforeAll
  void read() throws IOException {
    try (Stream<Path> folders = Files.list(LANGUAGE)) {
      codes =
          folders
              .map(f -> f.getFileName().toString())
              .filter(name -> name.matches("[a-z]{2}"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    try (Stream<Path> files = Files.walk(ROOT)) {
      sources =
          files
              .filter(f -> f.toString().endsWith(".java") && !f.startsWith(LANGUAGE))
              .sorted()
              .map(Source::read)
              .toList();
    }
  }

  @Test
  void readsTheSource() {
    assertThat(codes).contains("ru", "en", "de");
    assertThat(sources).hasSizeGreaterThan(300);
    assertThat(
            Source.of("X", "/* а */ @CheckInfo(doc = \"(б)\") f(\"\\u0432\", 'г'); // д")
                .literals())
        .containsExactly("в", "г");
  }

  @Test
  void noRuleHasALetterOfAnAlphabet() {
    assertThat(offences(LanguageNeutralityTest::hasForeignLetter))
        .as("literals with letters beyond ASCII: put them into the package of their language")
        .isEmpty();
  }

  @Test
  void noRuleHasTheCodeOfALanguage() {
    assertThat(offences(codes::contains))
        .as("codes of languages: ask a facet of Language for what the rule needs")
        .isEmpty();
  }

  @Test
  void noRuleNamesALanguage() {
    Pattern named =
        Pattern.compile(
            "Locale\\.(?:ENGLISH|FRENCH|GERMAN|ITALIAN|JAPANESE|KOREAN|CHINESE|SIMPLIFIED_CHINESE"
                + "|TRADITIONAL_CHINESE|US|UK)\\b|forLanguageTag\\(\"|dev\\.isogloss\\.language\\.(?:"
                + String.join("|", codes)
                + ")\\b");
    List<String> found =
        sources.stream()
            .flatMap(s -> named.matcher(s.code()).results().map(m -> s.name() + ": " + m.group()))
            .toList();
    assertThat(found).isEmpty();
  }

  @Test
  void everyExceptionIsNeeded() {
    List<String> unneeded = new ArrayList<>();
    EXCEPTIONS.forEach(
        (file, exception) ->
            exception.texts().stream()
                .filter(text -> literalsOf(file).stream().noneMatch(l -> l.contains(text)))
                .forEach(text -> unneeded.add(file + ": " + text)));
    assertThat(unneeded).isEmpty();
  }

  private List<String> literalsOf(String file) {
    return sources.stream()
        .filter(s -> s.name().equals(file))
        .flatMap(s -> s.literals().stream())
        .toList();
  }

  private List<String> offences(Predicate<String> forbidden) {
    return sources.stream()
        .flatMap(
            s ->
                s.literals().stream()
                    .filter(forbidden)
                    .filter(literal -> !isExcepted(s.name(), literal))
                    .map(literal -> s.name() + ": " + literal))
        .toList();
  }

  private static boolean isExcepted(String file, String literal) {
    Excepted exception = EXCEPTIONS.get(file);
    return exception != null && exception.texts().stream().anyMatch(literal::contains);
  }

  private static boolean hasForeignLetter(String literal) {
    return literal
        .codePoints()
        .anyMatch(c -> c > 0x7F && Character.isLetter(c) && SIGNS.indexOf(c) < 0);
  }

  /**
   * A file of source.
   *
   * @param name its path below the root package
   * @param code without comments and without annotations of documentation
   */
  private record Source(String name, String code) {
    private static final String TEXT_BLOCK =
        "\"\"\"[^\"\\\\]*+(?:(?:\\\\.|\"(?!\"\"))[^\"\\\\]*+)*+\"\"\"";
    private static final String STRING = "\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"";
    private static final String CHARACTER = "'(?:[^'\\\\\\n]|\\\\u+[0-9A-Fa-f]{4}|\\\\.)'";
    private static final Pattern LITERAL =
        Pattern.compile(TEXT_BLOCK + "|" + STRING + "|" + CHARACTER, Pattern.DOTALL);
    private static final Pattern LITERAL_OR_COMMENT =
        Pattern.compile(LITERAL.pattern() + "|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DOCUMENTATION =
        Pattern.compile("@(?:CheckInfo|Option|Command|Parameters)\\(");
    private static final Pattern ESCAPE = Pattern.compile("\\\\+u([0-9A-Fa-f]{4})");

    static Source read(Path file) {
      try {
        String name = ROOT.relativize(file).toString().replace('\\', '/');
        return of(name, Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static Source of(String name, String text) {
      String plain =
          LITERAL_OR_COMMENT
              .matcher(text)
              .replaceAll(
                  m -> Matcher.quoteReplacement(m.group().startsWith("/") ? " " : m.group()));
      return new Source(name, withoutDocumentation(plain));
    }

    private static String withoutDocumentation(String code) {
      StringBuilder kept = new StringBuilder();
      Matcher annotation = DOCUMENTATION.matcher(code);
      int at = 0;
      while (annotation.find(at)) {
        kept.append(code, at, annotation.start());
        at = closing(code, annotation.end());
      }
      return kept.append(code.substring(at)).toString();
    }

    /** Behind the bracket that closes the one before an offset. */
    private static int closing(String code, int from) {
      Matcher token = Pattern.compile(LITERAL.pattern() + "|[()]", Pattern.DOTALL).matcher(code);
      int open = 1;
      int at = from;
      while (open > 0 && token.find(at)) {
        open += token.group().equals("(") ? 1 : token.group().equals(")") ? -1 : 0;
        at = token.end();
      }
      return at;
    }

    /** What its literals say, with the escapes of Unicode read. */
    List<String> literals() {
      return LITERAL
          .matcher(code)
          .results()
          .map(m -> m.group().replaceAll("^(\"\"\"|[\"'])|(\"\"\"|[\"'])$", ""))
          .map(
              l ->
                  ESCAPE
                      .matcher(l)
                      .replaceAll(
                          m ->
                              Matcher.quoteReplacement(
                                  String.valueOf((char) Integer.parseInt(m.group(1), 16)))))
          .toList();
    }
  }
}
