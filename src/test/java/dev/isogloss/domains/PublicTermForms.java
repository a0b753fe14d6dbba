package dev.isogloss.domains;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.explain.TermSlots;
import dev.isogloss.glossary.explain.TermSlots.Written;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The preferred terms of five public glossaries in six cases and two numbers, declined by hand:
 * which of the forms that the program writes are right, and which of the wrong ones it calls
 * certain.
 */
final class PublicTermForms {
  private static final Path FILE = Path.of("src/test/resources/domains/paradigms.tsv");
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final int FIRST_FORM = 3;
  private static final List<Case> CASES =
      List.of(
          Case.NOMINATIVE,
          Case.GENITIVE,
          Case.DATIVE,
          Case.ACCUSATIVE,
          Case.INSTRUMENTAL,
          Case.PREPOSITIONAL);

  private PublicTermForms() {}

  /**
   * A form.
   *
   * @param wanted one or several that are right
   * @param certain whether the program would write it in a safe fix
   */
  record Outcome(String term, String slot, List<String> wanted, String written, boolean certain) {
    boolean isRight() {
      return wanted.stream().anyMatch(w -> fold(w).equals(fold(written)));
    }

    private static String fold(String text) {
      return text.replace('ё', 'е');
    }
  }

  /** All forms that exist, in the order of the file. */
  static List<Outcome> run() {
    Language russian = new InstalledLanguages().of(RUSSIAN);
    List<Outcome> outcomes = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FILE)) {
        String[] cells = line.split("\t", -1);
        if (!line.isBlank() && !cells[1].equals("term")) {
          outcomes.addAll(of(cells, russian));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes;
  }

  private static List<Outcome> of(String[] cells, Language russian) {
    Term term = Term.of(cells[1], RUSSIAN, Status.PREFERRED);
    Concept concept = Concept.of("c", Concept.Kind.TERM, List.of(term));
    TermSlots slots = new TermSlots(new Glossary(List.of(concept)), term, russian);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < CASES.size() * 2; i++) {
      String wanted = cells[FIRST_FORM + i];
      Number number = i < CASES.size() ? Number.SINGULAR : Number.PLURAL;
      if (!wanted.equals("-")) {
        Case grammaticalCase = CASES.get(i % CASES.size());
        Written written = slots.write(grammaticalCase, number);
        outcomes.add(
            new Outcome(
                cells[1],
                grammaticalCase + " " + number,
                List.of(wanted.split(" ‖ ", -1)),
                written.text(),
                written.certain()));
      }
    }
    return outcomes;
  }
}
