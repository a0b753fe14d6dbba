package dev.isogloss.glossary.io.tbx;

import com.ctc.wstx.stax.WstxOutputFactory;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.Remarks;
import dev.isogloss.language.Morph;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes TBX-Basic, version 3 (ISO 30042:2019) in the style DCA. The format has no place for letter
 * case, for context words and for titles; remarks become part of the note.
 */
final class TbxWriter implements GlossaryWriter {
  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

  @Override
  public void write(Glossary glossary, Function<Concept, List<String>> remarks, Appendable out)
      throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = new WstxOutputFactory().createXMLStreamWriter(text);
      new Pen(xml).write(glossary, remarks);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.append(text.getBuffer()).append('\n');
  }

  /** Writes elements, each on a line of its own. */
  private record Pen(XMLStreamWriter xml) {
    void write(Glossary glossary, Function<Concept, List<String>> remarks)
        throws XMLStreamException {
      xml.writeStartDocument("UTF-8", "1.0");
      open(0, "tbx", "type", "TBX-Basic", "style", "dca", "xml:lang", "en", "xmlns", NAMESPACE);
      open(1, "tbxHeader");
      open(2, "fileDesc");
      open(3, "sourceDesc");
      leaf(4, "p", "A glossary of Isogloss.");
      close(3);
      close(2);
      close(1);
      open(1, "text");
      open(2, "body");
      for (Concept concept : glossary.concepts()) {
        write(concept, Remarks.note(concept, remarks));
      }
      close(2);
      close(1);
      close(0);
      xml.writeEndDocument();
    }

    private void write(Concept concept, String note) throws XMLStreamException {
      open(3, "conceptEntry", "id", concept.id());
      if (!note.isEmpty()) {
        leaf(4, "note", note);
      }
      Map<Locale, List<Term>> byLanguage =
          concept.terms().stream()
              .collect(
                  Collectors.groupingBy(Term::language, LinkedHashMap::new, Collectors.toList()));
      for (Map.Entry<Locale, List<Term>> language : byLanguage.entrySet()) {
        open(4, "langSec", "xml:lang", language.getKey().toLanguageTag());
        for (Term term : language.getValue()) {
          write(term, concept.kind());
        }
        close(4);
      }
      close(3);
    }

    private void write(Term term, Concept.Kind kind) throws XMLStreamException {
      open(5, "termSec");
      leaf(6, "term", term.text());
      String pos = kind == Concept.Kind.NAME ? "properNoun" : partOfSpeech(term);
      if (!pos.isEmpty()) {
        leaf(6, "termNote", pos, "type", "partOfSpeech");
      }
      Morph.Gender gender = term.gender();
      if (gender != null) {
        leaf(6, "termNote", gender(gender), "type", "grammaticalGender");
      }
      leaf(6, "termNote", status(term.status()), "type", "administrativeStatus");
      close(5);
    }

    /** TBX-Basic lists few parts of speech, “other” among them; the kind says what is a name. */
    private static String partOfSpeech(Term term) {
      Morph.Pos pos = term.partOfSpeech();
      if (pos == null) {
        return "";
      }
      return switch (pos) {
        case NOUN -> "noun";
        case VERB -> "verb";
        case ADJECTIVE -> "adjective";
        case ADVERB -> "adverb";
        default -> "other";
      };
    }

    private static String gender(Morph.Gender gender) {
      return gender == Morph.Gender.COMMON ? "other" : gender.name().toLowerCase(Locale.ROOT);
    }

    /** TBX has no forbidden terms and none to keep; superseded and preferred are the nearest. */
    private static String status(Status status) {
      return switch (status) {
        case PREFERRED, KEEP -> "preferredTerm-admn-sts";
        case ADMITTED -> "admittedTerm-admn-sts";
        case DEPRECATED -> "deprecatedTerm-admn-sts";
        case FORBIDDEN -> "supersededTerm-admn-sts";
      };
    }

    /**
     * Begins an element on a line of its own.
     *
     * @param attributes names and values in turn
     */
    private void open(int depth, String name, String... attributes) throws XMLStreamException {
      line(depth);
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }

    private void leaf(int depth, String name, String text, String... attributes)
        throws XMLStreamException {
      open(depth, name, attributes);
      xml.writeCharacters(text);
      xml.writeEndElement();
    }

    private void close(int depth) throws XMLStreamException {
      line(depth);
      xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
      xml.writeCharacters("\n" + "  ".repeat(depth));
    }
  }
}
