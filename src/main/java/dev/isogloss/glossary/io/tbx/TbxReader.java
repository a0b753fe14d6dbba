package dev.isogloss.glossary.io.tbx;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML entry by entry, so that a large file is never in memory as a tree. No DTD is loaded and
 * no entity is resolved but those of XML itself.
 */
final class TbxReader {
  private static final XMLInputFactory FACTORY = factory();

  /** Takes what is read, in the order of the file. */
  interface Visitor {
    /** The root element, before anything in it is read. */
    void root(TbxTag root);

    /** An entry, complete. */
    void entry(TbxNode entry);
  }

  /** XML that is not well-formed. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Span at;

    Malformed(Span at, String message) {
      super(message);
      this.at = at;
    }

    Span at() {
      return at;
    }
  }

  private final String content;
  private final Visitor visitor;
  private final Deque<TbxElement> open = new ArrayDeque<>();
  private @Nullable TbxNode root;

  private TbxReader(String content, Visitor visitor) {
    this.content = content;
    this.visitor = visitor;
  }

  /** Hands all entries over and returns the rest of the tree, in which the entries are hollow. */
  static TbxNode read(SourceText source, Visitor visitor) throws Malformed {
    return new TbxReader(source.content(), visitor).read();
  }

  private TbxNode read() throws Malformed {
    try {
      XMLStreamReader2 xml =
          (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(content));
      while (xml.hasNext()) {
        take(xml, xml.next());
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw new Malformed(place(e), reason(e));
    }
    if (root == null) {
      throw new Malformed(new Span(0, 0), "there is no root element");
    }
    return root;
  }

  private void take(XMLStreamReader2 xml, int event) throws XMLStreamException, Malformed {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        TbxElement element = open.peek();
        if (element != null) {
          element.text(xml.getText(), span(xml), content);
        }
      }
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new Malformed(
              span(xml), "the entity &" + xml.getLocalName() + "; is not one of XML itself");
      default -> {}
    }
  }

  private void start(XMLStreamReader2 xml) throws XMLStreamException {
    String local = xml.getLocalName();
    String type = xml.getAttributeValue(null, "type");
    // In the style DCT an element is its own category; it is read as in the style DCA.
    String carrier = TbxCategories.carrier(xml.getNamespaceURI(), local);
    TbxTag tag =
        new TbxTag(
            carrier == null ? local : carrier,
            xml.getAttributeValue(null, "id"),
            carrier == null ? type : local,
            xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"),
            span(xml));
    if (open.isEmpty()) {
      visitor.root(tag);
    }
    open.push(new TbxElement(tag));
  }

  private void end(XMLStreamReader2 xml) {
    int innerEnd = (int) xml.getLocationInfo().getStartingCharOffset();
    TbxNode closed = open.pop().close(innerEnd, content);
    boolean entry = TbxStructure.isEntry(closed.name());
    if (entry) {
      visitor.entry(closed);
    }
    TbxElement parent = open.peek();
    if (parent == null) {
      root = closed;
    } else {
      // The rest of the tree needs the place of an entry only.
      parent.add(entry ? closed.hollow() : closed);
    }
  }

  private static Span span(XMLStreamReader2 xml) throws XMLStreamException {
    int start = (int) xml.getLocationInfo().getStartingCharOffset();
    return new Span(start, (int) xml.getLocationInfo().getEndingCharOffset());
  }

  /** A limit of the library that was reached has no place: the last start tag serves. */
  private Span place(XMLStreamException e) {
    TbxElement last = open.peek();
    if (e.getLocation() == null) {
      return last == null ? new Span(0, 0) : last.tag().span();
    }
    int at = Math.max(0, Math.min(e.getLocation().getCharacterOffset(), content.length()));
    return new Span(at, at);
  }

  /** The library's message ends with the place on a line of its own. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  /**
   * A glossary may come from anywhere: without DTDs and entities it can neither read files nor grow
   * without limit.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // A text comes as one event with one place.
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Lazily, faults would come unchecked and late.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }
}
