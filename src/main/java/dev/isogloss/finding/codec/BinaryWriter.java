package dev.isogloss.finding.codec;

import dev.isogloss.text.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts of which everything kept is made; {@link BinaryReader} reads them. */
public record BinaryWriter(DataOutputStream out) {
  /** Writes one thing of a list. */
  public interface Each<T> {
    /** Writes it. */
    void write(T value) throws IOException;
  }

  /** The size of a list, then its values. */
  public <T> void list(List<T> values, Each<T> each) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      each.write(value);
    }
  }

  /** A flag, then the text; an empty one for null. */
  public void optional(@Nullable String value) throws IOException {
    out.writeBoolean(value != null);
    string(value == null ? "" : value);
  }

  /** Length and bytes of UTF-8: {@code writeUTF} takes no more than 65,535 of them. */
  public void string(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Start and end, in UTF-16 code units. */
  public void span(Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }
}
