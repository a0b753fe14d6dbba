package dev.isogloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code reports/inflection.md}. Run with the path of {@code firstnames.tsv} and of it. */
public final class InflectionReport {
  private static final String HEAD =
      """
      # Inflection by rule

      What the rules of `dev.isogloss.language.ru` make of words that the dictionary lacks. A form is
      exact where the first one given is the expected one, ё written as е. To write this file again:

      ```sh
      mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
      java -cp target/classes:target/test-classes:$(cat target/classpath) \\
        dev.isogloss.bench.InflectionReport ../shared/data/names/firstnames.tsv reports/inflection.md
      ```

      First names are those of `../shared/data/names/firstnames.tsv`. All other right answers are those
      of LanguageTool's dictionary: about every tenth surname, every patronymic, every fifth noun and
      adjective, each taken for unknown.

      """;

  private InflectionReport() {}

  public static void main(String[] arguments) throws IOException {
    Path firstNames = Path.of(arguments[0]);
    String report =
        HEAD
            + NameInflection.report(firstNames)
            + '\n'
            + SurnameInflection.report()
            + UnknownNounInflection.report();
    Files.writeString(Path.of(arguments[1]), report.stripTrailing() + '\n');
  }
}
