package dev.isogloss.bench;

import dev.isogloss.bench.Frame.Sentence;
import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.engine.Engine;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Status;
import dev.isogloss.fix.Fixer;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts every form of every variant into carrier sentences, lets the checks mend them, and compares
 * each whole sentence with the one that was made for the preferred term from the start.
 */
final class ReplacementFrames implements AutoCloseable {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final Set<String> CHECKS = Set.of("term-forbidden", "term-deprecated");

  private final Glossary glossary;
  private final TermPatterns patterns;
  private final Documents documents = Documents.installed();
  private final Engine engine;
  private final List<Outcome> outcomes = new ArrayList<>();

  /** What became of a variant in a sentence. */
  enum Verdict {
    SAFE_RIGHT,
    SAFE_WRONG,
    UNSAFE_RIGHT,
    UNSAFE_WRONG,
    DISPLAY_ONLY,
    NO_FIX,
    NO_FINDING
  }

  /**
   * @param variant what stood there
   * @param wanted the right sentence
   * @param written what the fix made; empty where there was none
   * @param form the form of the preferred term in the right sentence
   */
  record Outcome(
      Concept concept,
      Term variant,
      String slot,
      String sentence,
      String wanted,
      String written,
      String form,
      Verdict verdict) {

    /** Why a fix is wrong, as far as the two sentences tell. */
    Cause cause() {
      if (written.equalsIgnoreCase(wanted)) {
        return Cause.CAPITALS;
      }
      if (slot.equals("few")) {
        return Cause.NUMERAL;
      }
      if (written.substring(written.indexOf(' ')).equals(wanted.substring(wanted.indexOf(' ')))
          && written.indexOf(' ') <= 2) {
        return Cause.PREPOSITION;
      }
      boolean isThere = written.toLowerCase(RUSSIAN).contains(form.toLowerCase(RUSSIAN));
      return isThere ? Cause.OUTER_AGREEMENT : Cause.FORM;
    }
  }

  /** What is wrong with a wrong fix. */
  enum Cause {
    PREPOSITION("the vowel of the preposition before the term (о, об; с, со)"),
    CAPITALS("capital letters"),
    NUMERAL("after два, три, четыре"),
    OUTER_AGREEMENT("the term is right, words outside that agree with it are not"),
    FORM("the form of the term itself");

    final String title;

    Cause(String title) {
      this.title = title;
    }
  }

  ReplacementFrames(Glossary glossary, TermPatterns patterns) {
    this.glossary = glossary;
    this.patterns = patterns;
    List<Check> checks =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(check -> CHECKS.contains(check.id()))
            .toList();
    this.engine = new Engine(checks, glossary, new InstalledLanguages());
  }

  /** The glossary with every Russian term but the preferred one and the acronyms forbidden. */
  static Glossary withAllVariantsForbidden(Glossary glossary) {
    return new Glossary(
        glossary.concepts().stream()
            .map(
                c ->
                    new Concept(
                        c.id(),
                        c.kind(),
                        c.casePolicy(),
                        c.terms().stream().map(ReplacementFrames::forbid).toList(),
                        c.note(),
                        c.defined()))
            .toList());
  }

  private static Term forbid(Term term) {
    boolean keeps =
        term.status() == Status.PREFERRED
            || !term.language().equals(RUSSIAN)
            || term.status() == Status.ADMITTED && isAcronym(term);
    return keeps ? term : term.withStatus(Status.FORBIDDEN).withContext(List.of());
  }

  List<Outcome> run() {
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(RUSSIAN)) {
        if (!term.status().isAllowed()) {
          patterns
              .of(term.text())
              .ifPresentOrElse(p -> nouns(concept, term, p), () -> verbs(concept, term));
        }
      }
    }
    return outcomes;
  }

  @Override
  public void close() {
    engine.close();
  }

  private void nouns(Concept concept, Term variant, TermPattern pattern) {
    TermPattern preferred = patterns.of(preferred(concept, variant).text()).orElseThrow();
    if (isSameWord(pattern, preferred)) {
      return;
    }
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (Frame frame : Frame.all()) {
      for (Number number : List.of(Number.SINGULAR, Number.PLURAL)) {
        List<Sentence> wanted = wanted(frame, number, pattern, preferred);
        Optional<Sentence> sentence = frame.with(pattern, number);
        if (sentence.isPresent() && !wanted.isEmpty()) {
          asked
              .computeIfAbsent(
                  sentence.get().text(),
                  text -> new Asked(frame, frame.slot(number), sentence.get(), new ArrayList<>()))
              .wanted()
              .addAll(wanted);
        }
      }
    }
    asked.values().forEach(one -> outcomes.add(mend(concept, variant, one)));
  }

  /**
   * A sentence with a variant.
   *
   * @param frame null for a sentence of its own
   * @param wanted several where the sentence can be read in either number; none where no fix is
   *     right
   */
  private record Asked(
      @Nullable Frame frame, String slot, Sentence sentence, List<Sentence> wanted) {}

  /** The right answers; none where the preferred term lacks the form that is asked for. */
  private List<Sentence> wanted(
      Frame frame, Number text, TermPattern variant, TermPattern preferred) {
    Number number = number(text, variant, preferred);
    boolean one = preferred.isAnimate() && !preferred.has(text);
    if (one || frame.isCounting() && number != text) {
      return List.of();
    }
    List<Sentence> wanted = new ArrayList<>();
    frame.with(preferred, number).ifPresent(wanted::add);
    patterns.livingTwin(preferred).flatMap(t -> frame.with(t, number)).ifPresent(wanted::add);
    return wanted;
  }

  /** Whether the glossary gives one word twice: in both numbers, or with ё and with е. */
  private static boolean isSameWord(TermPattern a, TermPattern b) {
    Case nominative = Case.NOMINATIVE;
    return a.form(nominative, Number.SINGULAR)
        .map(ReplacementFrames::fold)
        .equals(b.form(nominative, Number.SINGULAR).map(ReplacementFrames::fold));
  }

  /** A verb or a participle has no place that the preferred noun could take: no fix is right. */
  private void verbs(Concept concept, Term variant) {
    for (List<String> row : Resource.rows("verbs.tsv")) {
      if (row.get(1).equals(variant.text())) {
        String text = row.get(2).replace("{", "").replace("}", "");
        Sentence sentence = new Sentence(text, Span.of(0, text.length()));
        outcomes.add(mend(concept, variant, new Asked(null, "verb", sentence, List.of())));
      }
    }
  }

  /** The term to write: an acronym for an acronym where the glossary allows one. */
  private static Term preferred(Concept concept, Term variant) {
    List<Term> terms = concept.terms(RUSSIAN);
    Term preferred =
        terms.stream().filter(t -> t.status() == Status.PREFERRED).findFirst().orElseThrow();
    if (!isAcronym(variant) || isAcronym(preferred)) {
      return preferred;
    }
    return terms.stream()
        .filter(t -> t.status() == Status.ADMITTED && isAcronym(t))
        .findFirst()
        .orElse(preferred);
  }

  private static boolean isAcronym(Term term) {
    return term.text().matches("\\S*\\p{Lu}\\S*\\p{Lu}\\S*") && term.text().length() < 6;
  }

  /**
   * The number of the preferred term: that of the text, but where the glossary gives one of the two
   * in the plural, that of the glossary.
   */
  private static Number number(Number text, TermPattern variant, TermPattern preferred) {
    if (variant.flags().contains("to-pl")) {
      return Number.PLURAL;
    }
    if (preferred.flags().contains("write-pl")) {
      return Number.PLURAL;
    }
    boolean same = variant.flags().contains("same") || variant.base() == preferred.base();
    Number wanted = same ? text : preferred.base();
    return preferred.has(wanted) ? wanted : preferred.base();
  }

  private Outcome mend(Concept concept, Term variant, Asked asked) {
    Sentence sentence = asked.sentence();
    SourceText source = new SourceText("frame.txt", sentence.text());
    Document document = documents.parse(source, RUSSIAN);
    Optional<Finding> finding =
        engine.check(document).findings().stream()
            .filter(f -> concept.id().equals(f.concept()))
            .filter(f -> asked.frame() == null || f.at().span().equals(sentence.term()))
            .findFirst();
    Optional<Fix> fix = finding.flatMap(f -> f.fixes().stream().findFirst());
    String written = fix.map(f -> Fixer.apply(source, f.edits())).orElse("");
    boolean right = asked.wanted().stream().anyMatch(w -> isRight(asked.frame(), written, w));
    Verdict verdict =
        finding.isEmpty()
            ? Verdict.NO_FINDING
            : fix.map(f -> verdict(f.safety(), right)).orElse(Verdict.NO_FIX);
    String wanted = asked.wanted().stream().map(Sentence::text).findFirst().orElse("(no fix)");
    String form = asked.wanted().stream().map(w -> w.term().of(w.text())).findFirst().orElse("");
    return new Outcome(
        concept, variant, asked.slot(), sentence.text(), wanted, written, form, verdict);
  }

  private static Verdict verdict(Safety safety, boolean right) {
    return switch (safety) {
      case SAFE -> right ? Verdict.SAFE_RIGHT : Verdict.SAFE_WRONG;
      case UNSAFE -> right ? Verdict.UNSAFE_RIGHT : Verdict.UNSAFE_WRONG;
      case DISPLAY_ONLY -> Verdict.DISPLAY_ONLY;
    };
  }

  /** Before an abbreviation both spellings of a preposition are right. */
  private static boolean isRight(@Nullable Frame frame, String written, Sentence wanted) {
    String form = wanted.term().of(wanted.text());
    if (fold(written).equals(fold(wanted.text()))) {
      return true;
    }
    return frame != null && frame.isDoubtful(form) && tail(written).equals(tail(wanted.text()));
  }

  private static String tail(String sentence) {
    return fold(sentence.substring(sentence.indexOf(' ') + 1));
  }

  private static String fold(String text) {
    return text.replace('ё', 'е');
  }
}
