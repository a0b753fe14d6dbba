package dev.isogloss.engine;

import dev.isogloss.engine.Sentences.Block;
import dev.isogloss.engine.Sentences.Sentence;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.codec.ReportCodec;
import dev.isogloss.finding.codec.Texts;
import dev.isogloss.suppression.Directive;
import dev.isogloss.suppression.Suppression;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Partial} as bytes, for a cache: its report as {@link ReportCodec} has it, then the rest.
 */
public final class PartialCodec {
  private PartialCodec() {}

  /** Reads one thing of a list. */
  private interface Each<T> {
    T read() throws IOException;
  }

  /** What {@link #read} makes a partial of again. */
  public static byte[] write(Partial partial) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportCodec.write(partial.report(), bytes);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(partial.sentences().blocks().size());
    for (Block block : partial.sentences().blocks()) {
      write(block, out);
    }
    out.writeInt(partial.headings().size());
    for (Heading heading : partial.headings()) {
      string(heading.segment(), out);
      string(heading.text(), out);
    }
    out.writeInt(partial.suppressions().size());
    for (Suppression suppression : partial.suppressions()) {
      write(suppression, out);
    }
    return bytes.toByteArray();
  }

  private static void write(Block block, DataOutputStream out) throws IOException {
    out.writeInt(block.start());
    out.writeInt(block.sentences().size());
    for (Sentence sentence : block.sentences()) {
      string(sentence.text(), out);
      out.writeInt(sentence.end());
      span(sentence.at(), out);
      out.writeBoolean(sentence.own());
    }
  }

  /** A check of null, for all checks, is written as a flag and an empty text. */
  private static void write(Suppression one, DataOutputStream out) throws IOException {
    string(one.directive().word(), out);
    out.writeInt(one.directive().checks().size());
    for (String check : one.directive().checks()) {
      string(check, out);
    }
    span(one.directive().span(), out);
    out.writeBoolean(one.check() != null);
    string(one.check() == null ? "" : one.check(), out);
    span(one.range(), out);
    string(one.state().name(), out);
  }

  /**
   * The partial of a text.
   *
   * @throws IOException if it is about another text, or the bytes end too early
   * @throws RuntimeException if the bytes are no partial
   */
  public static Partial read(byte[] bytes, SourceText text) throws IOException {
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
    Report report = ReportCodec.read(stream, Texts.of(text));
    DataInputStream in = new DataInputStream(stream);
    return new Partial(
        report,
        new Sentences(list(in, () -> new Block(in.readInt(), list(in, () -> sentence(in))))),
        list(in, () -> new Heading(string(in), string(in))),
        list(in, () -> suppression(in)));
  }

  private static Sentence sentence(DataInputStream in) throws IOException {
    return new Sentence(string(in), in.readInt(), span(in), in.readBoolean());
  }

  private static Suppression suppression(DataInputStream in) throws IOException {
    Directive directive = new Directive(string(in), list(in, () -> string(in)), span(in));
    boolean named = in.readBoolean();
    String check = string(in);
    Span range = span(in);
    return new Suppression(
        directive, named ? check : null, range, Suppression.State.valueOf(string(in)));
  }

  /** It grows as it is read: the size of damaged bytes may be anything. */
  private static <T> List<T> list(DataInputStream in, Each<T> each) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }

  private static void span(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    int start = in.readInt();
    return new Span(start, in.readInt());
  }

  /** Length and bytes of UTF-8: {@code writeUTF} takes no more than 65,535 of them. */
  private static void string(String value, DataOutputStream out) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
