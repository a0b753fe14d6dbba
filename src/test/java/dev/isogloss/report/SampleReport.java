package dev.isogloss.report;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.Status;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;

/** One report with everything a reporter has to cope with. */
public final class SampleReport {
  public static final ToolInfo TOOL = new ToolInfo("isogloss", "0.1.0");

  private static final String PARAGRAPH =
      "Качество модели подчиняется **законом** расширения: при росте числа параметров, объёма"
          + " данных и вычислений ошибка убывает по степенному закону, и закон масштаба"
          + " предсказывает это на много порядков вперёд 🚀, как показали в 2020 году.";

  public static final SourceText ARTICLE =
      new SourceText(
          "статьи/scaling.ru.md",
          String.join(
              "\r\n",
              "# Законы масштабирования",
              "",
              PARAGRAPH,
              "",
              "Илья Сутскевер сказал, что что\tэтого хватит.   ",
              "",
              PARAGRAPH,
              "",
              "Говорят: «больше — лучше», но закон масштабирования знает предел."));

  public static final SourceText HOSTILE =
      new SourceText(
          "notes/<b>&\"x\".txt",
          "<script>alert('x')</script> & </p> <!-- \u202eright to left\u202c \u001b[31mred\n"
              + "模型的規模法則 e\u0301 is a "
              + "w".repeat(150)
              + " scaling law\n"
              + "</script><script>document.documentElement.dataset.broken='yes'</script>\n"
              + "مرحبا بالعالم scaling rule");

  private SampleReport() {}

  public static Report report() {
    return new Report(
        List.of(
            new FileFacts(ARTICLE, Locale.forLanguageTag("ru"), 87, 7),
            new FileFacts(HOSTILE, Locale.forLanguageTag("en-GB"), 12, 4)),
        List.of(forbidden(), sentence(), scale(), name(), doubled(), passage(), hostile(), wide()),
        mentions(),
        List.of());
  }

  /** The span of the nth occurrence, counted from 0. */
  public static Location at(SourceText source, String text, int nth) {
    int start = -1;
    for (int i = 0; i <= nth; i++) {
      start = source.content().indexOf(text, start + 1);
      if (start < 0) {
        throw new IllegalArgumentException("The sample does not hold " + text + ".");
      }
    }
    return new Location(source, new Span(start, start + text.length()));
  }

  private static Finding forbidden() {
    return Finding.of(
            "term-forbidden",
            Category.TERMINOLOGY_WRONG_TERM,
            Severity.MAJOR,
            at(ARTICLE, "законом** расширения", 0),
            Message.of(
                "«закон расширения» is a forbidden rendering of scaling-law; the glossary prefers"
                    + " «закон масштабирования»."))
        .withConcept("scaling-law")
        .withFixes(List.of(forbiddenFix(0)))
        .withRelated(
            List.of(
                new Related(
                    at(ARTICLE, "Законы масштабирования", 0), Message.of("Preferred rendering.")),
                new Related(
                    at(ARTICLE, "закон масштабирования", 0), Message.of("Preferred rendering."))))
        .withCopies(
            List.of(new Copy(at(ARTICLE, "законом** расширения", 1), List.of(forbiddenFix(1)))))
        .withFingerprint("6f1d2a");
  }

  private static Fix forbiddenFix(int nth) {
    return new Fix(
        Message.of("Replace by «закону масштабирования»."),
        Safety.SAFE,
        List.of(
            new Edit(at(ARTICLE, "законом", nth), "закону"),
            new Edit(at(ARTICLE, "расширения", nth), "масштабирования")));
  }

  private static Finding sentence() {
    return Finding.of(
            "grammar",
            Category.LINGUISTIC_GRAMMAR,
            Severity.MINOR,
            at(ARTICLE, "подчиняется **законом** расширения:", 0),
            Message.of("The verb «подчиняться» takes the dative."))
        .withFixes(
            List.of(
                new Fix(
                    Message.of("Put the object into the dative."),
                    Safety.DISPLAY_ONLY,
                    List.of())));
  }

  private static Finding scale() {
    Location law = at(ARTICLE, "закон масштаба", 0);
    return Finding.of(
            "term-mixed",
            Category.TERMINOLOGY_INCONSISTENT,
            Severity.MINOR,
            law,
            Message.of(
                "scaling-law is called «закон масштаба» here and «закон масштабирования» in 2 other"
                    + " places."))
        .withConcept("scaling-law")
        .withFixes(
            List.of(
                new Fix(
                    Message.of("Replace by «закон масштабирования»."),
                    Safety.UNSAFE,
                    List.of(new Edit(law, "закон масштабирования")))))
        .withRelated(
            List.of(0, 1, 0, 1, 0).stream()
                .map(
                    n ->
                        new Related(
                            at(ARTICLE, "законом** расширения", n),
                            Message.of("Another rendering.")))
                .toList());
  }

  private static Finding name() {
    return Finding.of(
            "name-variant",
            Category.TERMINOLOGY_INCONSISTENT,
            Severity.CRITICAL,
            at(ARTICLE, "Илья Сутскевер", 0),
            Message.of("The glossary spells this name «Илья Суцкевер»."))
        .withConcept("sutskever")
        .withFixes(
            List.of(
                new Fix(
                    Message.of("Replace by «Суцкевер»."),
                    Safety.SAFE,
                    List.of(new Edit(at(ARTICLE, "Сутскевер", 0), "Суцкевер"))),
                new Fix(
                    Message.of("Replace by «Сатскевер»."),
                    Safety.UNSAFE,
                    List.of(new Edit(at(ARTICLE, "Сутскевер", 0), "Сатскевер")))));
  }

  private static Finding doubled() {
    return Finding.of(
            "repeat-word",
            Category.LINGUISTIC_DUPLICATION,
            Severity.MINOR,
            at(ARTICLE, "что что", 0),
            Message.of("The word «что» stands twice."))
        .withFixes(
            List.of(
                new Fix(
                    Message.of("Delete the second «что»."),
                    Safety.SAFE,
                    List.of(new Edit(at(ARTICLE, " что", 1), "")))));
  }

  private static Finding passage() {
    Location copy = at(ARTICLE, PARAGRAPH, 1);
    return Finding.of(
            "repeat-passage",
            Category.DESIGN_DUPLICATE,
            Severity.MAJOR,
            new Location(ARTICLE, new Span(copy.span().start(), copy.span().end() + 2)),
            Message.of("Line 7 repeats line 3."))
        .withFixes(
            List.of(
                new Fix(
                    Message.of("Delete the copy."),
                    Safety.UNSAFE,
                    List.of(
                        new Edit(
                            new Location(
                                ARTICLE, new Span(copy.span().start(), copy.span().end() + 4)),
                            "")))))
        .withRelated(
            List.of(new Related(at(ARTICLE, PARAGRAPH, 0), Message.of("The passage it repeats."))));
  }

  private static Finding hostile() {
    return Finding.of(
        "markup-residue",
        Category.DESIGN_MARKUP,
        Severity.NEUTRAL,
        at(HOSTILE, "<script>alert('x')</script>", 0),
        Message.of("The tag «<script>alert('x')</script>» \u001b[31mis no prose\u202e."));
  }

  private static Finding wide() {
    return Finding.of(
            "term-forbidden",
            Category.TERMINOLOGY_WRONG_TERM,
            Severity.MAJOR,
            at(HOSTILE, "規模法則 e\u0301 is a " + "w".repeat(150), 0),
            Message.of("This span is wider than the line."))
        .withFixes(
            List.of(
                new Fix(
                    Message.of("Insert «the »."),
                    Safety.SAFE,
                    List.of(
                        new Edit(
                            new Location(
                                HOSTILE,
                                Span.of(
                                    at(HOSTILE, "is a", 0).span().start() + 3,
                                    at(HOSTILE, "is a", 0).span().start() + 3)),
                            "the ")))));
  }

  private static List<Mention> mentions() {
    return List.of(
        mention("Законы масштабирования", 0, Status.PREFERRED, "закон масштабирования"),
        mention("законом** расширения", 0, Status.FORBIDDEN, "закон расширения"),
        mention("закон масштаба", 0, Status.DEPRECATED, "закон масштаба"),
        new Mention("sutskever", at(ARTICLE, "Сутскевер", 0), Status.FORBIDDEN, "Сутскевер"),
        mention("законом** расширения", 1, Status.FORBIDDEN, "закон расширения"),
        mention("закон масштаба", 1, Status.DEPRECATED, "закон масштаба"),
        mention("закон масштабирования", 0, Status.PREFERRED, "закон масштабирования"),
        new Mention("scaling-law", at(HOSTILE, "scaling law", 0), Status.PREFERRED, "scaling law"),
        new Mention(
            "scaling-law", at(HOSTILE, "scaling rule", 0), Status.ADMITTED, "scaling rule"));
  }

  private static Mention mention(String text, int nth, Status status, String term) {
    return new Mention("scaling-law", at(ARTICLE, text, nth), status, term);
  }
}
