package dev.isogloss.glossary.io.multiterm;

import com.google.auto.service.AutoService;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryFormat;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.glossary.io.Understanding;
import dev.isogloss.glossary.io.foreign.ForeignConcepts;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The XML of MultiTerm: {@code conceptGrp}, {@code languageGrp}, {@code termGrp}. */
@AutoService(GlossaryFormat.class)
public final class MultitermFormat implements GlossaryFormat {
  @Override
  public boolean accepts(String fileName, String content) {
    return fileName.endsWith(".xml") && content.contains("<conceptGrp");
  }

  @Override
  public Optional<GlossaryWriter> writer(String ending) {
    return Optional.empty();
  }

  @Override
  public ParsedGlossary parse(SourceText source) {
    IssueLog log = new IssueLog(source);
    ForeignConcepts concepts = new ForeignConcepts(log);
    try {
      MultitermReader.read(source.content(), concepts::add);
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      int place = Math.max(0, Math.min(at, source.length()));
      log.add(
          new Span(place, place),
          Rule.SYNTAX,
          "The XML is not well-formed. Export the termbase again, or correct it here.");
      return new ParsedGlossary(Glossary.EMPTY, log.issues());
    }
    Glossary glossary = new Glossary(concepts.concepts());
    if (glossary.concepts().isEmpty()) {
      log.add(new Span(0, 0), Rule.NO_ENTRIES, "The termbase has no term. Export one with terms.");
    }
    return new ParsedGlossary(
        glossary, log.issues(), new Understanding("a termbase of MultiTerm", ""));
  }
}
