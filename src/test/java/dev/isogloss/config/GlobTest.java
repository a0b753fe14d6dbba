package dev.isogloss.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
