package dev.isogloss.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** Opens generators whose output is the same on every platform. Closing one closes nothing else. */
public final class JsonOutput {
  private static final JsonFactory FACTORY =
      new JsonFactory().setCharacterEscapes(new JsonEscapes());

  private JsonOutput() {}

  /** Indented by two spaces. */
  public static JsonGenerator indented(Appendable out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out));
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    return json;
  }

  /** Without any space, one value a line. */
  public static JsonGenerator lines(Appendable out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out));
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return json;
  }
}
