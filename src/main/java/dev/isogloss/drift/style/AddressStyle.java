package dev.isogloss.drift.style;

import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.finder.QuoteDepth;
import dev.isogloss.drift.finder.StyleDraft;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Address;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds a reader who is addressed in a familiar and in a polite way, outside of quotations. */
public final class AddressStyle implements ClusterFinder {
  private static final double SCORE = 0.7;
  private static final String SPEECH = "-–—";

  @Override
  public List<Draft> find(DriftText text) {
    Map<Locale, StyleDraft> languages = new LinkedHashMap<>();
    for (Paragraph paragraph : text.paragraphs()) {
      StyleDraft ways =
          languages.computeIfAbsent(paragraph.language().locale(), l -> new StyleDraft());
      for (Token token : unquoted(paragraph)) {
        Optional<Address> address = paragraph.language().names().address(token.text());
        address.ifPresent(
            a ->
                ways.add(
                    paragraph.language().names().pronoun(a), paragraph, token.span(), usual -> ""));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    languages.forEach(
        (language, ways) ->
            ways.draft(
                    Cluster.Kind.ADDRESS,
                    language,
                    SCORE,
                    List.of(
                        Message.of(
                            "The text addresses its reader in both ways, outside of quotations.")))
                .ifPresent(drafts::add));
    return drafts;
  }

  /**
   * The words of address that nobody is quoted with; a paragraph that begins with a dash is speech.
   */
  private static List<Token> unquoted(Paragraph paragraph) {
    List<Token> tokens = paragraph.block().tokens();
    if (!tokens.isEmpty() && SPEECH.contains(tokens.get(0).text())) {
      return List.of();
    }
    QuoteDepth depth = new QuoteDepth(paragraph.block().segment().text());
    return tokens.stream()
        .filter(Token::isWord)
        .filter(t -> paragraph.language().names().address(t.text()).isPresent())
        .filter(t -> depth.at(t.span().start()) == 0)
        .toList();
  }
}
