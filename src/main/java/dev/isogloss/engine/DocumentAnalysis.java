package dev.isogloss.engine;

import dev.isogloss.check.Context;
import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.match.TermInflector;
import dev.isogloss.glossary.match.TermMatch;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.PassageFinder;
import dev.isogloss.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is worked out of one document, each thing once. Serves one thread. */
final class DocumentAnalysis implements Context {
  private final Document document;
  private final Knowledge knowledge;
  private final IdentityHashMap<Segment, List<Token>> tokens = new IdentityHashMap<>();
  private final IdentityHashMap<Segment, List<Span>> sentences = new IdentityHashMap<>();
  private final IdentityHashMap<Segment, List<TermMatch>> terms = new IdentityHashMap<>();
  private @Nullable List<CopiedPassage> passages;

  DocumentAnalysis(Document document, Knowledge knowledge) {
    this.document = document;
    this.knowledge = knowledge;
  }

  @Override
  public Document document() {
    return document;
  }

  @Override
  public Glossary glossary() {
    return knowledge.glossary();
  }

  @Override
  public Language language(Segment segment) {
    return knowledge.language(segment.language());
  }

  @Override
  public List<Span> sentences(Segment segment) {
    return sentences.computeIfAbsent(segment, s -> language(s).sentences(s.text()));
  }

  @Override
  public List<Token> tokens(Segment segment) {
    return tokens.computeIfAbsent(segment, s -> language(s).tokens(s.text()));
  }

  @Override
  public List<TermMatch> terms(Segment segment) {
    return terms.computeIfAbsent(segment, s -> knowledge.matcher(s.language()).match(tokens(s)));
  }

  @Override
  public TermInflector inflector(Segment segment) {
    return knowledge.matcher(segment.language()).inflector();
  }

  @Override
  public List<Mistake> mistakes(Segment segment) {
    return knowledge.mistakes(segment);
  }

  @Override
  public List<CopiedPassage> passages() {
    List<CopiedPassage> found = passages;
    if (found == null) {
      found = PassageFinder.find(document);
      passages = found;
    }
    return found;
  }
}
