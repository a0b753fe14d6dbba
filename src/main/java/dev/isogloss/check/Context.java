package dev.isogloss.check;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Mention;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.replace.TermInflector;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.lock.Lock;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a check may see. What costs time is worked out once and shared by all checks. */
public interface Context {
  /** The document that is checked. */
  Document document();

  /**
   * The concepts that decide about the document: those of all glossaries that the settings give it.
   */
  Glossary glossary();

  /** What the house has decided where languages leave a choice. */
  HouseStyle house();

  /** The language of a segment. */
  Language language(Segment segment);

  /** The sentences of a segment in reading order: spans of its prose, in UTF-16 code units. */
  List<Span> sentences(Segment segment);

  /**
   * The words, numbers and marks of a segment in reading order, with their readings. White space is
   * no token.
   */
  List<Token> tokens(Segment segment);

  /** Every place of the segment where a glossary concept is named, in reading order. */
  List<TermMatch> terms(Segment segment);

  /** The first place where the document names a concept by a preferred term. */
  Optional<Location> rightlyNamed(Concept concept);

  /** How often the document has a word, in any of the spellings that mean the same. */
  int occurrences(String word, Segment segment);

  /** The forms of the words that the project has said are right, folded. */
  Set<String> ownForms(Segment segment);

  /** Writes terms of the segment's language into the places where others are. */
  TermInflector inflector(Segment segment);

  /** The mistakes that the language's grammar rules see in the segment. */
  List<Mistake> mistakes(Segment segment);

  /** What the document calls by several names although no glossary says so. */
  List<Cluster> clusters();

  /** Where the document names the concepts of the glossary, in reading order. */
  List<Mention> mentions();

  /** The renderings that the project has chosen. */
  Lock lock();

  /** The passages that occur twice in the document. */
  List<CopiedPassage> passages();
}
