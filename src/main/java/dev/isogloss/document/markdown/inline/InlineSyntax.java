package dev.isogloss.document.markdown.inline;

import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Registers a syntax that starts with one character. */
public record InlineSyntax(char trigger, Function<Scanner, @Nullable Node> parser)
    implements InlineContentParserFactory {
  /**
   * @param parser starts at the trigger and leaves the scanner behind what it has read; null where
   *     the syntax does not apply
   */
  public static InlineSyntax of(char trigger, Function<Scanner, @Nullable Node> parser) {
    return new InlineSyntax(trigger, parser);
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of(trigger);
  }

  @Override
  public InlineContentParser create() {
    return state -> {
      Node node = parser.apply(state.scanner());
      return node == null ? ParsedInline.none() : ParsedInline.of(node, state.scanner().position());
    };
  }
}
