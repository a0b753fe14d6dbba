package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.DocumentFixtures.Case;
import dev.isogloss.text.SourceText;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFixtureTest {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /** What front matter starts with: it is none unless it is the first thing in the file. */
  private static final Set<String> DATA = Set.of("--", "++", "%{");

  private final Documents documents = Documents.installed();

  @ParameterizedTest
  @MethodSource
  void markdown(Case fixture) {
    check(fixture, "a.md");
  }

  static Stream<Case> markdown() {
    return DocumentFixtures.read("markdown.md");
  }

  @ParameterizedTest
  @MethodSource
  void mdx(Case fixture) {
    check(fixture, "a.mdx");
  }

  static Stream<Case> mdx() {
    return DocumentFixtures.read("mdx.md");
  }

  @ParameterizedTest
  @MethodSource
  void plain(Case fixture) {
    check(fixture, "a.txt");
  }

  static Stream<Case> plain() {
    return DocumentFixtures.read("plain.md");
  }

  @Test
  void everySectionIsACase() {
    assertThat(markdown()).hasSize(18);
    assertThat(mdx()).hasSize(14);
    assertThat(plain()).hasSize(6);
  }

  @Test
  void fileNamesChooseTheFormat() {
    assertThat(documents.formatOf("docs/README.MD").id()).isEqualTo("markdown");
    assertThat(documents.formatOf("a.markdown").id()).isEqualTo("markdown");
    assertThat(documents.formatOf("docs.md/a.MDX").id()).isEqualTo("mdx");
    assertThat(documents.formatOf("docs.md/a.text").id()).isEqualTo("plain");
    assertThat(documents.formatOf("LICENSE").id()).isEqualTo("plain");
    assertThat(documents.knows("LICENSE")).isFalse();
    assertThat(documents.knows("a.txt")).isTrue();
  }

  @Test
  void anEmptyFileHasNoSegments() {
    for (String content : List.of("", "\n", "\r\n\r\n", " \t\f ", "---", "---\n---")) {
      assertThat(parse("a.md", content).segments()).isEmpty();
    }
    assertThat(parse("a.txt", " \n\t\r\n\f").segments()).isEmpty();
  }

  @Test
  void formatsServeSeveralThreads() {
    List<Case> many =
        Collections.nCopies(50, markdown().toList()).stream().flatMap(List::stream).toList();
    many.parallelStream().forEach(fixture -> assertSegments(fixture, "a.md", fixture.source()));
  }

  private void check(Case fixture, String name) {
    String source = fixture.source();
    assertSegments(fixture, name, source);
    assertSegments(fixture, name, source.replace("\n", "\r\n"));
    assertSegments(fixture, name, source.replace("\n", "\r"));
    assertSegments(fixture, name, source.stripTrailing());
    if (name.endsWith("txt") || !DATA.contains(source.substring(0, 2))) {
      assertSegments(fixture, name, "\n\n" + source);
    }
  }

  private void assertSegments(Case fixture, String name, String content) {
    Document document = parse(name, content);
    Stream<String> actual =
        document.segments().stream()
            .map(
                s ->
                    s.role()
                        + ": "
                        + s.text()
                            .replace('\uFFFC', '▢')
                            .replace('\u00A0', '⍽')
                            .replace('\n', '⏎'));
    assertThat(actual).containsExactlyElementsOf(fixture.segments());
    Soundness.check(document);
  }

  private Document parse(String name, String content) {
    return documents.parse(new SourceText(name, content), RUSSIAN);
  }
}
