package dev.isogloss.glossary.io.xlsx;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.isogloss.glossary.io.xlsx.Workbook.SortedRows;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a workbook. No DTD is loaded and no entity is resolved. */
final class SheetReader {
  private static final XMLInputFactory FACTORY = factory();

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final int LETTERS = 26;

  private final List<String> shared;

  /**
   * @param shared the texts that cells name by number
   */
  SheetReader(List<String> shared) {
    this.shared = shared;
  }

  /** The cells of a sheet. */
  SortedRows read(InputStream part) throws XMLStreamException {
    SortedRows rows = new SortedRows();
    XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
    int row = -1;
    int column = -1;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "row" -> {
          row = number(xml.getAttributeValue(null, "r"), row + 2) - 1;
          column = -1;
        }
        case "c" -> {
          column = column(xml.getAttributeValue(null, "r"), column + 1);
          rows.put(row, column, value(xml));
        }
        default -> {}
      }
    }
    return rows;
  }

  private String value(XMLStreamReader xml) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); !isEnd(xml, event, "c"); event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v" -> text.append(resolved(xml.getElementText(), type));
        case "t" -> text.append(xml.getElementText());
        case "rPh" -> skip(xml, "rPh");
        default -> {}
      }
    }
    return text.toString();
  }

  private String resolved(String value, @Nullable String type) {
    if ("s".equals(type)) {
      int index = number(value, -1);
      return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }
    if ("b".equals(type)) {
      return value.equals("1") ? "true" : "false";
    }
    return "e".equals(type) ? "" : value;
  }

  /** The texts that cells share; of each only what is written, without its reading aid. */
  static List<String> strings(InputStream part) throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (isEnd(xml, event, "si")) {
        strings.add(text.toString());
        text.setLength(0);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> text.append(xml.getElementText());
          case "rPh" -> skip(xml, "rPh");
          default -> {}
        }
      }
    }
    return strings;
  }

  /** The relations of the visible sheets, in order. */
  static List<String> sheetIds(InputStream part) throws XMLStreamException {
    List<String> ids = new ArrayList<>();
    XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
    while (xml.hasNext()) {
      boolean sheet =
          xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet");
      if (sheet && xml.getAttributeValue(null, "state") == null) {
        ids.add(String.valueOf(xml.getAttributeValue(RELATIONS, "id")));
      }
    }
    return ids;
  }

  /** Where relations lead. */
  static Map<String, String> targets(InputStream part) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        targets.put(
            String.valueOf(xml.getAttributeValue(null, "Id")),
            String.valueOf(xml.getAttributeValue(null, "Target")));
      }
    }
    return targets;
  }

  private static void skip(XMLStreamReader xml, String element) throws XMLStreamException {
    boolean inside = true;
    while (inside) {
      inside = !isEnd(xml, xml.next(), element);
    }
  }

  private static boolean isEnd(XMLStreamReader xml, int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private static int number(@Nullable String digits, int otherwise) {
    try {
      return digits == null ? otherwise : Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The number of a column from 0, of a reference such as {@code AB12}. */
  private static int column(@Nullable String reference, int otherwise) {
    if (reference == null) {
      return otherwise;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
      column = column * LETTERS + reference.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
