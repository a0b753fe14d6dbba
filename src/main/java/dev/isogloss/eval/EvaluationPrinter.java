package dev.isogloss.eval;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.text.Location;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints an evaluation as Markdown. */
public final class EvaluationPrinter {
  private final PrintWriter out;

  public EvaluationPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Prints the tables of figures. */
  public void print(Evaluation evaluation) {
    out.println("| what | figure |");
    out.println("|---|---|");
    row("mention recall", evaluation.mentionRecall());
    row("mention precision", evaluation.mentionPrecision());
    row("drift recall", evaluation.driftRecall());
    row("fix exact", evaluation.fixExact());
    out.println();
    out.printf(
        Locale.ROOT,
        "%d annotated mentions are of concepts that the glossary lacks; they count nowhere.%n%n",
        evaluation.beyondGlossary().size());
    header("check");
    for (String check : evaluation.checks()) {
      row(check, evaluation.precisionOfCheck(check), evaluation.recallOfCheck(check));
    }
    out.println();
    header("kind");
    for (Family family : Family.values()) {
      Figure precision = evaluation.precision(family);
      Figure recall = evaluation.recall(family);
      if (precision.total() + recall.total() > 0) {
        row(family.id(), precision, recall);
      }
    }
  }

  /** Prints what was missed and what was reported wrongly. */
  public void printDetails(Evaluation evaluation) {
    out.println();
    out.println("Missed mentions:");
    evaluation.missedMentions().forEach(i -> line(i.at(), i.category() + " " + i.concept()));
    out.println();
    out.println("False mentions:");
    for (Mention mention : evaluation.falseMentions()) {
      line(mention.at(), mention.concept());
    }
    for (Family family : Family.values()) {
      if (!evaluation.missed(family).isEmpty()) {
        out.println();
        out.println("Missed, " + family.id() + ":");
        evaluation.missed(family).forEach(i -> line(i.at(), i.category()));
      }
    }
    out.println();
    out.println("False alarms:");
    for (Finding finding : evaluation.falseAlarms()) {
      line(finding.at(), finding.check());
    }
  }

  private void header(String first) {
    out.println("| " + first + " | precision | recall | F1 |");
    out.println("|---|---|---|---|");
  }

  private void row(String name, Figure figure) {
    out.println("| " + name + " | " + figure + " |");
  }

  private void row(String name, Figure precision, Figure recall) {
    double f1 = Figure.f1(precision, recall);
    String shown = Double.isNaN(f1) ? "–" : String.format(Locale.ROOT, "%.3f", f1);
    out.println("| " + name + " | " + precision + " | " + recall + " | " + shown + " |");
  }

  private void line(Location at, String what) {
    String text = at.text().replaceAll("\\s+", " ");
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    out.println("  line " + at.start().line() + ": «" + shown + "» " + what);
  }
}
