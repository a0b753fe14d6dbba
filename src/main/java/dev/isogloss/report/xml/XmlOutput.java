package dev.isogloss.report.xml;

import com.ctc.wstx.stax.WstxOutputFactory;
import dev.isogloss.report.XmlCharacters;
import dev.isogloss.text.LogCommands;
import dev.isogloss.text.SafeText;
import java.io.IOException;
import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML; characters that it does not allow become U+FFFD, those that command references. */
final class XmlOutput {
  private final XMLStreamWriter xml;
  private int depth;
  private boolean hasText;

  /** What is written. */
  interface Body {
    void write(XmlOutput xml) throws XMLStreamException;
  }

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(Appendable out, Body body) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = new WstxOutputFactory().createXMLStreamWriter(text);
      body.write(new XmlOutput(xml));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.append(referred(text.toString())).append('\n');
  }

  /** What a terminal or a log would obey becomes a reference; it can only be text of a file. */
  private static String referred(String xml) {
    StringBuilder referred = new StringBuilder(xml.length());
    LogCommands commands = new LogCommands();
    for (int c : xml.codePoints().toArray()) {
      boolean blank = c == '\n' || c == '\t' || c == '\r';
      if (commands.completes((char) c) || SafeText.isCommand(c) && !blank) {
        referred.append("&#").append(c).append(';');
      } else {
        referred.appendCodePoint(c);
      }
    }
    return referred.toString();
  }

  /**
   * Opens an element on a line of its own.
   *
   * @param attributes names and values in turn
   */
  XmlOutput open(String name, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
    hasText = false;
    return this;
  }

  XmlOutput empty(String name, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  XmlOutput text(String text) throws XMLStreamException {
    xml.writeCharacters(XmlCharacters.only(text));
    hasText = true;
    return this;
  }

  XmlOutput close() throws XMLStreamException {
    depth--;
    if (!hasText) {
      newLine();
    }
    xml.writeEndElement();
    hasText = false;
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], XmlCharacters.only(attributes[i + 1]));
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
