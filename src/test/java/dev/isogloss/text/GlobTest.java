package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          docs/**            | docs/a.md         | true
          docs/**            | docs/a/b.md       | true
          docs/**            | old/docs/a.md     | false
          docs               | docs/a/b.md       | true
          docs/              | x/docs/b.md       | true
          /docs              | x/docs/b.md       | false
          docs               | docs.md           | false
          **/CHANGELOG.md    | CHANGELOG.md      | true
          **/CHANGELOG.md    | a/b/CHANGELOG.md  | true
          *.md               | a/b.md            | true
          /*.md              | a/b.md            | false
          ./a/*.md           | a/b.md            | true
          a/**/z.md          | a/z.md            | true
          a/**/z.md          | a/b/c/z.md        | true
          a/?.md             | a/b.md            | true
          a/?.md             | a/bc.md           | false
          **/*.{md,txt}      | a/b.txt           | true
          **/*.{md,txt}      | a/b.rst           | false
          a+(b).md           | a+(b).md          | true
          a.md               | abmd              | false
          ''                 | a.md              | false
          """)
  void fits(String glob, String path, boolean fits) {
    assertThat(Glob.of(glob).fits(path)).isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"**/", "*a", "{a,a}", "{*,?}", "**", "{{a,*},**/}"})
  @Timeout(10)
  void noPatternTakesLong(String part) {
    String path = "a/a/a/a/a/a/".repeat(50);
    assertThat(Glob.of(part.repeat(12) + "b").fits(path)).isFalse();
    assertThat(Glob.of(part.repeat(2000)).fits(path)).isIn(true, false);
  }

  @Test
  void bracesInBracesHaveAnEnd() {
    assertThat(Glob.of("{".repeat(50_000)).fits("a")).isFalse();
  }

  /** What the automaton passes is what the same pattern as a regular expression passes. */
  @Property(tries = 2000)
  void fitsAsTheRegularExpressionDoes(@ForAll("globs") String glob, @ForAll("paths") String path) {
    assertThat(Glob.of(glob).fits(path))
        .as("%s of %s", glob, path)
        .isEqualTo(Pattern.matches(regex(glob), path));
  }

  @Provide
  Arbitrary<String> globs() {
    return Arbitraries.of("*", "**", "**/", "/", "?", "a", "b", ".", "{", ",", "}", "{a,b}", "./")
        .list()
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of("a", "b", "/", ".", ",", "ab", "{")
        .list()
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  private static String regex(String glob) {
    String path = glob.startsWith("./") ? glob.substring(1) : glob;
    boolean rooted = path.startsWith("/");
    int end = path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
    String bare = path.substring(rooted ? 1 : 0, end);
    StringBuilder regex = new StringBuilder("(?s)");
    regex.append(!rooted && bare.indexOf('/') < 0 ? "(?:.*/)?" : "");
    int depth = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (bare.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (bare.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '{') {
        regex.append("(?:");
        depth++;
      } else if (c == '}' && depth > 0) {
        regex.append(')');
        depth--;
      } else {
        regex.append(
            c == '*' ? "[^/]*" : c == '?' ? "[^/]" : c == ',' && depth > 0 ? "|" : quoted(c));
      }
    }
    return regex + ")".repeat(depth) + "(?:/.*)?";
  }

  private static String quoted(char c) {
    return Pattern.quote(String.valueOf(c));
  }
}
