package dev.isogloss.glossary.io.multiterm;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.io.EntryDraft.Feature;
import dev.isogloss.glossary.io.foreign.ForeignEntry;
import dev.isogloss.glossary.io.foreign.ForeignTerm;
import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.Meaning;
import dev.isogloss.glossary.io.foreign.Values;
import dev.isogloss.text.Spaces;
import dev.isogloss.text.Span;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads a termbase entry by entry. No DTD is loaded and no entity is resolved. */
final class MultitermReader {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader2 xml;
  private final Consumer<ForeignEntry> entries;
  private @Nullable ForeignEntry entry;
  private @Nullable Locale language;
  private String field = "";
  private String last = "";

  private MultitermReader(XMLStreamReader2 xml, Consumer<ForeignEntry> entries) {
    this.xml = xml;
    this.entries = entries;
  }

  /** Hands over each entry. */
  static void read(String content, Consumer<ForeignEntry> entries) throws XMLStreamException {
    XMLStreamReader2 xml =
        (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(content));
    new MultitermReader(xml, entries).read();
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "conceptGrp" -> entry = new ForeignEntry(place());
      case "language" -> language = language();
      case "termGrp" -> last = "";
      case "descrip" -> {
        field = String.valueOf(xml.getAttributeValue(null, "type"));
        describe(text());
      }
      case "term" -> term();
      case "concept" -> {
        String id = text();
        if (entry != null) {
          entry.id(id);
        }
      }
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("conceptGrp") && entry != null) {
      entries.accept(entry);
      entry = null;
    } else if (name.equals("languageGrp")) {
      language = null;
    } else if (name.equals("termGrp")) {
      last = "";
    }
  }

  private @Nullable Locale language() {
    Optional<Locale> tag = Header.language(String.valueOf(xml.getAttributeValue(null, "lang")));
    String name = String.valueOf(xml.getAttributeValue(null, "type"));
    return tag.or(() -> Header.language(name)).orElse(null);
  }

  private void term() throws XMLStreamException {
    int start = (int) xml.getLocationInfo().getEndingCharOffset();
    String text = text();
    Span at = new Span(start, (int) xml.getLocationInfo().getStartingCharOffset());
    if (entry != null && language != null && !text.isEmpty()) {
      entry.add(new ForeignTerm(text, language, Status.PREFERRED, false, at));
      last = text;
    }
  }

  /** What is said within a term is about that term. */
  private void describe(String value) {
    if (entry == null) {
      return;
    }
    ForeignEntry current = entry;
    String term = last;
    Meaning meaning = Header.of(field).map(Header::meaning).orElse(Meaning.NOT_READ);
    switch (meaning) {
      case NOTE -> current.note(value);
      case POS -> current.feature(Feature.POS, value);
      case GENDER -> current.feature(Feature.GENDER, value);
      case STATUS, FORBIDDEN ->
          Values.status(meaning == Meaning.FORBIDDEN && Values.isYes(value) ? "forbidden" : value)
              .ifPresent(s -> judge(current, s, term));
      default -> {}
    }
  }

  private static void judge(ForeignEntry entry, Status status, String term) {
    if (term.isEmpty() || status == Status.KEEP) {
      entry.judge(status);
    } else {
      entry.judge(status, t -> t.text().equals(term));
    }
  }

  private String text() throws XMLStreamException {
    return Spaces.normalize(xml.getElementText().strip());
  }

  private Span place() throws XMLStreamException {
    int start = (int) xml.getLocationInfo().getStartingCharOffset();
    return new Span(start, (int) xml.getLocationInfo().getEndingCharOffset());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }
}
