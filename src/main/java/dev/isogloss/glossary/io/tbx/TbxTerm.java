package dev.isogloss.glossary.io.tbx;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.Choices;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.language.Morph;
import dev.isogloss.text.Spaces;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term with what its notes say.
 *
 * @param term the element that holds it
 * @param status empty where no note tells it
 * @param partOfSpeech as the file names it; empty where it does not
 * @param gender the same
 */
record TbxTerm(TbxNode term, Optional<Status> status, String partOfSpeech, String gender) {
  private static final String PROPER_NOUN = "properNoun";

  /** The term of a {@code termSec}, {@code tig} or {@code ntig}; empty for any other element. */
  static Optional<TbxTerm> read(TbxNode section, IssueLog log) {
    TbxNode holder = section.child("termGrp").orElse(section);
    Optional<TbxNode> term = holder.child("term");
    if (term.isPresent() && term.get().text().isEmpty()) {
      log.add(
          term.get().tag().span(), Rule.NO_TERM, "The term is empty. Write it, or remove <term>.");
      return Optional.empty();
    }
    term.ifPresent(found -> tellOfSpaces(found, log));
    String pos = note(holder, "partOfSpeech");
    String gender = note(holder, "grammaticalGender");
    return term.map(found -> new TbxTerm(found, status(holder, log), pos, gender));
  }

  boolean tellsPartOfSpeech() {
    return !partOfSpeech.isEmpty();
  }

  boolean isProperNoun() {
    return partOfSpeech.equals(PROPER_NOUN);
  }

  Term in(Locale language, Status decided, IssueLog log) {
    Morph.Pos pos =
        isProperNoun() ? Morph.Pos.NOUN : Choices.PART_OF_SPEECH.find(partOfSpeech).orElse(null);
    Morph.Gender told = Choices.GENDER.find(gender).orElse(null);
    return Term.of(term.text(), language, decided, log.locate(term.inner()))
        .withPartOfSpeech(pos)
        .withGender(told);
  }

  private static Optional<Status> status(TbxNode holder, IssueLog log) {
    return notes(holder)
        .filter(note -> TbxStatus.isTold(category(note)))
        .findFirst()
        .flatMap(note -> status(note, category(note), log));
  }

  private static Optional<Status> status(TbxNode note, String category, IssueLog log) {
    Optional<Status> status = TbxStatus.find(category, note.text());
    if (status.isEmpty() && !log.hasFatal()) {
      log.add(
          note.inner(),
          Rule.INVALID_VALUE,
          Choices.refuse(category, note.text(), TbxStatus.names(category)));
    }
    return status;
  }

  private static String category(TbxNode note) {
    String type = note.tag().type();
    return type == null ? "" : type;
  }

  private static String note(TbxNode holder, String wanted) {
    return notes(holder)
        .filter(note -> category(note).equals(wanted))
        .map(TbxNode::text)
        .findFirst()
        .orElse("");
  }

  private static Stream<TbxNode> notes(TbxNode holder) {
    return Stream.concat(
        holder.children("termNote"),
        holder.children("termNoteGrp").flatMap(group -> group.children("termNote")));
  }

  private static void tellOfSpaces(TbxNode term, IssueLog log) {
    boolean around = !term.content().equals(term.inner());
    boolean within = Spaces.stray(log.locate(term.inner()).text()).isPresent();
    if (around || within) {
      log.add(
          term.inner(),
          Rule.STRAY_SPACE,
          "Stray white space %s the term “%s”. Leave one plain space between words only."
              .formatted(around ? "around" : "in", term.text()));
    }
  }
}
