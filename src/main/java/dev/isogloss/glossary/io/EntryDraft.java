package dev.isogloss.glossary.io;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Morph;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a glossary while it is read. */
public final class EntryDraft {
  private final List<Term> terms = new ArrayList<>();
  private Concept.Kind kind = Concept.Kind.TERM;
  private CasePolicy casePolicy = CasePolicy.AS_KIND;
  private Morph.@Nullable Pos partOfSpeech;
  private Morph.@Nullable Gender gender;
  private List<String> context = List.of();
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
    GENDER
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
    };
  }

  private static Optional<String> refusal(Choices<?> choices, String written, Optional<?> found) {
    return found.isPresent() ? Optional.empty() : Optional.of(choices.refuse(written));
  }

  /** Takes the words of which one must be near, for deprecated terms to be meant. */
  public void takeContext(List<String> words) {
    context = List.copyOf(words);
  }

  /** Takes the note for people. */
  public void takeNote(String text) {
    note = text;
  }

  /**
   * The concept.
   *
   * @param defined where its id is
   */
  public Concept concept(String id, Location defined) {
    List<Term> complete =
        terms.stream()
            .map(term -> term.withPartOfSpeech(partOfSpeech).withGender(gender))
            .map(term -> term.status() == Status.DEPRECATED ? term.withContext(context) : term)
            .toList();
    return new Concept(id, kind, casePolicy, complete, note, defined);
  }
}
