package dev.isogloss.cli.print;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.explain.TermExplanation;
import dev.isogloss.glossary.explain.TermExplanation.Example;
import dev.isogloss.glossary.explain.TermExplanation.Forms;
import dev.isogloss.glossary.explain.TermExplanation.Part;
import dev.isogloss.glossary.explain.TermExplanation.Row;
import dev.isogloss.text.Position;
import dev.isogloss.text.SafeText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints the explanation of a term in aligned columns. */
public record TermExplanationPrinter(PrintWriter out) {
  private static final String MARGIN = "  ";
  private static final String GAP = "   ";

  public void print(TermExplanation explanation, boolean inGlossary) {
    heading(explanation, inGlossary);
    section("How it is taken apart", parts(explanation.parts()));
    forms(explanation.forms());
    section("Matches also", examples(explanation.matched()));
    section("Does not match", examples(explanation.rejected()));
  }

  private void heading(TermExplanation explanation, boolean inGlossary) {
    Term term = explanation.term();
    Concept concept = explanation.concept();
    out.println(SafeText.line(term.text()));
    if (!inGlossary) {
      out.println(MARGIN + "In no glossary: explained as a " + described(concept, term) + ".");
      return;
    }
    Position at = term.defined().start();
    out.printf(
        "%s%s for the concept %s, a %s; %s:%d:%d%n",
        MARGIN,
        capitalised(term.status().id()),
        SafeText.line(concept.id()),
        described(concept, term),
        SafeText.line(term.defined().source().name()),
        at.line(),
        at.column());
    if (!concept.note().isEmpty()) {
      out.println(MARGIN + "Note: " + SafeText.line(concept.note()));
    }
    section("All terms of " + SafeText.line(concept.id()), terms(concept));
  }

  private static String described(Concept concept, Term term) {
    return concept.kind().id() + " in " + term.language().toLanguageTag();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<List<String>> terms(Concept concept) {
    return concept.terms().stream()
        .map(t -> List.of(t.language().toLanguageTag(), t.status().id(), t.text()))
        .toList();
  }

  private static List<List<String>> parts(List<Part> parts) {
    return parts.stream().map(p -> List.of(p.text(), p.role(), p.features())).toList();
  }

  private static List<List<String>> examples(List<Example> examples) {
    return examples.stream().map(e -> List.of(e.text(), e.reason())).toList();
  }

  private void forms(Forms forms) {
    String title =
        forms.guessed().isEmpty()
            ? "Forms"
            : "Forms (* guessed by rule, since no dictionary has them)";
    if (forms.isOne()) {
      String one = forms.rows().get(0).cells().get(0);
      String where = forms.rows().size() > 1 ? "in every case and number" : "";
      section(title, List.of(List.of(one, where)));
      return;
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(line("", forms.columns()));
    for (Row row : forms.rows()) {
      lines.add(line(row.name(), row.cells().stream().map(cell -> shown(cell, forms)).toList()));
    }
    section(title, lines);
  }

  private static String shown(String cell, Forms forms) {
    return cell.isEmpty() ? "–" : forms.guessed().contains(cell) ? cell + " *" : cell;
  }

  private static List<String> line(String first, List<String> more) {
    List<String> line = new ArrayList<>();
    line.add(first);
    line.addAll(more);
    return line;
  }

  /** Lines of as many cells each, every column as wide as its longest cell; none if empty. */
  private void section(String title, List<List<String>> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.println();
    out.println(title);
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder(MARGIN);
      for (int i = 0; i < line.size(); i++) {
        int width = width(lines, i);
        if (width > 0) {
          text.append(SafeText.line(line.get(i)))
              .append(" ".repeat(width - length(line.get(i))))
              .append(GAP);
        }
      }
      String whole = text.toString().stripTrailing();
      if (!whole.isEmpty()) {
        out.println(whole);
      }
    }
  }

  private static int width(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(line -> length(line.get(column))).max().orElse(0);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
