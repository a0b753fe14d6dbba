package dev.isogloss.bench;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A carrier sentence.
 *
 * @param slot the case, or {@code few} and {@code many} after a numeral
 * @param numbers {@code one}, {@code many} or {@code both}
 */
record Frame(String slot, String numbers, String template) {
  private static final Pattern AGREEING =
      Pattern.compile("\\[([^]|]*)\\|([^]|]*)\\|([^]|]*)\\|([^]|]*)]");

  /** A sentence with a term in it. */
  record Sentence(String text, Span term) {}

  static List<Frame> all() {
    return Resource.rows("frames.tsv").stream()
        .map(row -> new Frame(row.get(0), row.get(1), row.get(2)))
        .toList();
  }

  boolean has(Number number) {
    return numbers.equals("both") || numbers.equals(number == Number.SINGULAR ? "one" : "many");
  }

  /** Whether a numeral stands in it, so that the term must be one that can be counted. */
  boolean isCounting() {
    return !numbers.equals("both");
  }

  /** A name for the slot: {@code gen.sg}, {@code few}. */
  String slot(Number number) {
    return isCounting() ? slot : slot + (number == Number.SINGULAR ? ".sg" : ".pl");
  }

  /** The sentence with the term in that number; empty where the term has no such form. */
  Optional<Sentence> with(TermPattern term, Number number) {
    if (!has(number) || !term.has(number) || isCounting() && !term.isCountable()) {
      return Optional.empty();
    }
    Optional<String> form = slot.equals("few") ? term.fewForm() : term.form(caseOf(slot), number);
    return form.map(f -> render(term, number, f));
  }

  /** The sentences with each form that the dictionary holds, the usual one first. */
  List<Sentence> withEach(TermPattern term, Number number) {
    Optional<Sentence> usual = with(term, number);
    if (usual.isEmpty() || slot.equals("few")) {
      return usual.stream().toList();
    }
    return term.forms(caseOf(slot), number).stream().map(f -> render(term, number, f)).toList();
  }

  /** Whether the preposition before the term cannot be told by its letters. */
  boolean isDoubtful(String form) {
    return template.indexOf('~') >= 0 && !Euphony.isCertain(form);
  }

  private Sentence render(TermPattern term, Number number, String form) {
    Matcher matcher = AGREEING.matcher(template);
    String agreed = matcher.replaceAll(m -> choose(m.group(column(term, number)), term));
    String voiced = Euphony.settle(agreed, form);
    int at = voiced.indexOf('{');
    boolean capital = voiced.charAt(at + 1) == '^';
    String written = capital ? TermPattern.capitalise(form) : form;
    String rest = voiced.substring(voiced.indexOf('}') + 1);
    return new Sentence(
        voiced.substring(0, at) + written + rest, Span.of(at, at + written.length()));
  }

  private static int column(TermPattern term, Number number) {
    if (number == Number.PLURAL) {
      return 4;
    }
    return term.gender() == Gender.MASCULINE ? 1 : term.gender() == Gender.FEMININE ? 2 : 3;
  }

  private static String choose(String form, TermPattern term) {
    int slash = form.indexOf('/');
    if (slash < 0) {
      return form;
    }
    return term.isAnimate() ? form.substring(slash + 1) : form.substring(0, slash);
  }

  private static Case caseOf(String slot) {
    return switch (slot) {
      case "nom" -> Case.NOMINATIVE;
      case "gen", "many" -> Case.GENITIVE;
      case "dat" -> Case.DATIVE;
      case "acc" -> Case.ACCUSATIVE;
      case "ins" -> Case.INSTRUMENTAL;
      default -> Case.PREPOSITIONAL;
    };
  }
}
