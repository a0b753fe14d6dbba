package dev.isogloss.engine;

import dev.isogloss.engine.Sentences.Block;
import dev.isogloss.engine.Sentences.Sentence;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.codec.BinaryReader;
import dev.isogloss.finding.codec.BinaryWriter;
import dev.isogloss.finding.codec.ReportCodec;
import dev.isogloss.finding.codec.Texts;
import dev.isogloss.suppression.Directive;
import dev.isogloss.suppression.Suppression;
import dev.isogloss.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A {@link Partial} as bytes, for a cache: its report as {@link ReportCodec} has it, then the rest.
 */
public final class PartialCodec {
  private PartialCodec() {}

  /** What {@link #read} makes a partial of again. */
  public static byte[] write(Partial partial) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportCodec.write(partial.report(), bytes);
    BinaryWriter to = new BinaryWriter(new DataOutputStream(bytes));
    to.list(partial.sentences().blocks(), block -> write(block, to));
    to.list(
        partial.headings(),
        heading -> {
          to.string(heading.segment());
          to.string(heading.text());
        });
    to.list(partial.suppressions(), suppression -> write(suppression, to));
    return bytes.toByteArray();
  }

  private static void write(Block block, BinaryWriter to) throws IOException {
    to.out().writeInt(block.start());
    to.list(block.sentences(), sentence -> write(sentence, to));
  }

  private static void write(Sentence sentence, BinaryWriter to) throws IOException {
    to.string(sentence.text());
    to.out().writeInt(sentence.end());
    to.span(sentence.at());
    to.out().writeBoolean(sentence.own());
  }

  private static void write(Suppression one, BinaryWriter to) throws IOException {
    to.string(one.directive().word());
    to.list(one.directive().checks(), to::string);
    to.span(one.directive().span());
    to.optional(one.check());
    to.span(one.range());
    to.string(one.state().name());
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
    BinaryReader from = new BinaryReader(new DataInputStream(stream));
    return new Partial(
        report,
        new Sentences(from.list(() -> block(from))),
        from.list(() -> new Heading(from.string(), from.string())),
        from.list(() -> suppression(from)));
  }

  private static Block block(BinaryReader from) throws IOException {
    return new Block(from.in().readInt(), from.list(() -> sentence(from)));
  }

  private static Sentence sentence(BinaryReader from) throws IOException {
    return new Sentence(from.string(), from.in().readInt(), from.span(), from.in().readBoolean());
  }

  private static Suppression suppression(BinaryReader from) throws IOException {
    Directive directive = new Directive(from.string(), from.list(from::string), from.span());
    return new Suppression(
        directive, from.optional(), from.span(), Suppression.State.valueOf(from.string()));
  }
}
