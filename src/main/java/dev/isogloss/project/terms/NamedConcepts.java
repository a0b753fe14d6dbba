package dev.isogloss.project.terms;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.part.PartFinder;
import dev.isogloss.project.Session;
import java.util.List;
import java.util.Set;

/**
 * Which concepts of a glossary the texts of a session name, in their languages.
 *
 * @param files of the session
 */
public record NamedConcepts(Session session, List<FoundFile> files) {
  public NamedConcepts {
    files = List.copyOf(files);
  }

  /** The ids of the concepts; reads the files. */
  public Set<String> of(Glossary glossary) {
    PartFinder finder = new PartFinder(glossary, session.languages());
    session.forEach(files, (file, index) -> add(session.document(file.text()), finder));
    return finder.named();
  }

  private static void add(Document document, PartFinder finder) {
    for (Segment segment : document.segments()) {
      finder.add(segment.text(), segment.language(), span -> document.locate(segment, span));
    }
  }
}
