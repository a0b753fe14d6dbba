package dev.isogloss.golden;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;

/**
 * The examples of the public specifications of Markdown: CommonMark from 0.26 to today, GFM, and
 * the regression tests of cmark and commonmark.js. Each source is kept once. They are read from the
 * jars of the tests; nothing of them is part of this project.
 */
public final class SpecExamples {
  private static final List<String> OLDER =
      List.of("spec.0.30.txt", "spec.0.29.txt", "spec.0.28.txt", "spec.0.27.txt", "spec.0.26.txt");

  private SpecExamples() {}

  /**
   * An example.
   *
   * @param name the specification that has it first, and its number there
   * @param source Markdown with line feeds
   */
  public record SpecExample(String name, String source) {}

  /** All examples that differ. */
  public static List<SpecExample> all() {
    List<SpecExample> all = new ArrayList<>();
    Set<String> known = new HashSet<>();
    add("commonmark", TestResources.getSpec(), known, all);
    add("gfm", TestResources.getGfmSpec(), known, all);
    for (URL regressions : TestResources.getRegressions()) {
      add(fileName(regressions), regressions, known, all);
    }
    for (String older : OLDER) {
      URL file = SpecExamples.class.getResource("/" + older);
      add(older, Objects.requireNonNull(file, older), known, all);
    }
    return List.copyOf(all);
  }

  private static void add(String spec, URL file, Set<String> known, List<SpecExample> all) {
    int number = 0;
    for (String source : ExampleReader.readExampleSources(file)) {
      number++;
      if (known.add(source)) {
        all.add(new SpecExample(spec + "#" + number, source));
      }
    }
  }

  private static String fileName(URL file) {
    return file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
  }
}
