package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.text.Location;
import dev.isogloss.text.Position;
import java.util.Locale;

/** A term with the concept that it names. */
record Entry(Concept concept, Term term) {
  boolean isOfSameConcept(Entry other) {
    return concept.id().equals(other.concept.id());
  }

  boolean isAllowed() {
    return term.status().isAllowed();
  }

  /** How the glossary judges the term, in a message. */
  String status() {
    return term.status().id();
  }

  String text() {
    return term.text();
  }

  /** The place of this term, as it is told at another place: with its file if that differs. */
  String placeSeenFrom(Entry other) {
    Location at = term.defined();
    Position start = at.start();
    return at.source().equals(other.term.defined().source())
        ? String.format(Locale.ROOT, "line %d, column %d", start.line(), start.column())
        : String.format(Locale.ROOT, "%s:%d:%d", at.source().name(), start.line(), start.column());
  }

  GlossaryWarning warn(GlossaryWarning.Level level, String id, String message) {
    return new GlossaryWarning(term.defined(), level, id, message);
  }
}
