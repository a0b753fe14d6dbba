package dev.isogloss.finding.codec;

import dev.isogloss.text.Span;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BinaryWriter} has written. */
public record BinaryReader(DataInputStream in) {
  /** Reads one thing of a list. */
  public interface Each<T> {
    /** Reads the next. */
    T read() throws IOException;
  }

  /** It grows as it is read: the size of damaged bytes may be anything. */
  public <T> List<T> list(Each<T> each) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }

  /** A text, or null. */
  public @Nullable String optional() throws IOException {
    boolean there = in.readBoolean();
    String value = string();
    return there ? value : null;
  }

  /** A text. */
  public String string() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** A span, in UTF-16 code units. */
  public Span span() throws IOException {
    return new Span(in.readInt(), in.readInt());
  }
}
