package dev.isogloss.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** English segments with their Russian translations, read of a TMX file. */
final class TranslationMemory {
  /** A segment and its translation. */
  record Unit(String id, String english, String russian) {}

  private TranslationMemory() {}

  static List<Unit> read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      return units(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static List<Unit> units(XMLStreamReader xml) throws XMLStreamException {
    List<Unit> units = new ArrayList<>();
    String id = "";
    String language = "";
    String english = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "tu" -> id = xml.getAttributeValue(null, "tuid");
        case "tuv" ->
            language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        case "seg" -> {
          String text = xml.getElementText();
          if (language.startsWith("en")) {
            english = text;
          } else {
            units.add(new Unit(id, english, text));
          }
        }
        default -> {}
      }
    }
    return units;
  }
}
