package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.stream.Collectors;

/** Prose in which square brackets mark what was matched: <i>tam [lampa] gorela</i>. */
final class Marked {
  private Marked() {}

  static Neighbourhood around(Language language, String prose) {
    return around(language, prose, false);
  }

  static Neighbourhood around(Language language, String prose, boolean named) {
    List<Token> all = language.tokens(prose);
    List<String> texts = all.stream().map(Token::text).toList();
    List<Token> tokens =
        all.stream().filter(t -> !t.text().equals("[") && !t.text().equals("]")).toList();
    int start = texts.indexOf("[");
    return new Neighbourhood(new Lexicon(language), tokens, start, texts.indexOf("]") - 1, named);
  }

  static String words(Neighbourhood around, List<Integer> places) {
    return places.stream()
        .map(at -> around.tokens().get(at).text())
        .collect(Collectors.joining(" "));
  }
}
