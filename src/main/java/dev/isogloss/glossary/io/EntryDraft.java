package dev.isogloss.glossary.io;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GivenForm;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.TermGrammar;
import dev.isogloss.glossary.Use;
import dev.isogloss.language.Morph;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a glossary while it is read. */
public final class EntryDraft {
  private final List<Term> terms = new ArrayList<>();
  private Concept.Kind kind = Concept.Kind.TERM;
  private CasePolicy casePolicy = CasePolicy.AS_KIND;
  private Morph.@Nullable Pos partOfSpeech;
  private Morph.@Nullable Gender gender;
  private Morph.@Nullable Animacy animacy;
  private boolean indeclinable;
  private List<String> context = List.of();
  private List<String> except = List.of();
  private List<String> only = List.of();
  private final Map<Locale, List<GivenForm>> forms = new HashMap<>();
  private String note = "";

  /** What an entry says of its concept by one of a few values. */
  public enum Feature {
    /** Whether it is a term or a name. */
    KIND,
    /** Whether capitals matter. */
    CASE,
    /** The part of speech of all its terms. */
    POS,
    /** The gender of all its terms. */
    GENDER,
    /** Whether it names a living being. */
    ANIMACY,
    /** Whether its preferred terms have one form. */
    INDECLINABLE
  }

  /** The terms so far; more may be added. */
  public List<Term> terms() {
    return terms;
  }

  /**
   * Takes the value of a feature.
   *
   * @return what to say of a value that the feature cannot have
   */
  public Optional<String> take(Feature feature, String written) {
    return switch (feature) {
      case KIND -> refusal(Choices.KIND, written, Choices.KIND.find(written).map(v -> kind = v));
      case CASE ->
          refusal(Choices.CASE, written, Choices.CASE.find(written).map(v -> casePolicy = v));
      case POS ->
          refusal(
              Choices.PART_OF_SPEECH,
              written,
              Choices.PART_OF_SPEECH.find(written).map(v -> partOfSpeech = v));
      case GENDER ->
          refusal(Choices.GENDER, written, Choices.GENDER.find(written).map(v -> gender = v));
      case ANIMACY ->
          refusal(Choices.ANIMACY, written, Choices.ANIMACY.find(written).map(v -> animacy = v));
      case INDECLINABLE ->
          refusal(Choices.YES, written, Choices.YES.find(written).map(v -> indeclinable = v));
    };
  }

  private static Optional<String> refusal(Choices<?> choices, String written, Optional<?> found) {
    return found.isPresent() ? Optional.empty() : Optional.of(choices.refuse(written));
  }

  /**
   * Takes the words of which one must be near, for deprecated terms to be meant; in an entry
   * without one, for forbidden terms.
   */
  public void takeContext(List<String> words) {
    context = List.copyOf(words);
  }

  /** Takes the words and phrases with which a wrong term is right. */
  public void takeExcept(List<String> phrases) {
    except = List.copyOf(phrases);
  }

  /** Takes the places to which the entry is limited. */
  public void takeOnly(List<String> places) {
    only = List.copyOf(places);
  }

  /** Takes a form of the preferred term of a language. */
  public void takeForm(Locale language, GivenForm form) {
    forms.computeIfAbsent(language, l -> new ArrayList<>()).add(form);
  }

  /** Takes the note for people. */
  public void takeNote(String text) {
    note = text;
  }

  /** What to say of context and exceptions that have nothing to decide. */
  public Optional<String> idleContext() {
    boolean said = !context.isEmpty() || !except.isEmpty();
    return said && terms.stream().allMatch(term -> term.status().isAllowed())
        ? Optional.of(
            "There is no deprecated or forbidden term of which this could decide. Add the term that is wrong there, or remove the words.")
        : Optional.empty();
  }

  /**
   * The concept.
   *
   * @param defined where its id is
   */
  public Concept concept(String id, Location defined) {
    boolean doubtful = terms.stream().anyMatch(t -> t.status() == Status.DEPRECATED);
    Status judged = doubtful ? Status.DEPRECATED : Status.FORBIDDEN;
    List<Term> complete =
        terms.stream().map(t -> t.withGrammar(grammar(t)).withUse(use(t, judged))).toList();
    return new Concept(id, kind, casePolicy, complete, note, defined);
  }

  private TermGrammar grammar(Term term) {
    boolean written = term.status() == Status.PREFERRED;
    List<GivenForm> given = written ? forms.getOrDefault(term.language(), List.of()) : List.of();
    return new TermGrammar(partOfSpeech, gender, animacy, written && indeclinable, given);
  }

  /** A term that may be used is right everywhere. */
  private Use use(Term term, Status judged) {
    return term.status().isAllowed()
        ? new Use(List.of(), List.of(), only)
        : new Use(term.status() == judged ? context : List.of(), except, only);
  }
}
