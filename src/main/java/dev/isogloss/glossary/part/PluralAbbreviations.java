package dev.isogloss.glossary.part;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the plural of an abbreviation as the abbreviation, in languages that make one: <i>LLMs</i>.
 *
 * @param known the words of the glossary's terms; empty where the language makes no such plural
 */
record PluralAbbreviations(Set<String> known) {
  private static final Pattern PLURAL = Pattern.compile("(\\p{Lu}[\\p{Lu}\\d]+)s");

  /** For the texts of a language. */
  static PluralAbbreviations of(Glossary glossary, Language language) {
    return new PluralAbbreviations(
        language.orthography().pluralisesAbbreviations()
            ? glossary.concepts().stream()
                .flatMap(concept -> concept.terms(language.locale()).stream())
                .flatMap(term -> Arrays.stream(term.phrase().split(" ", -1)))
                .collect(Collectors.toSet())
            : Set.of());
  }

  /** The same tokens, each in its place; what the glossary itself has in the plural stays so. */
  List<Token> singular(List<Token> tokens) {
    return known.isEmpty() ? tokens : tokens.stream().map(this::singular).toList();
  }

  private Token singular(Token token) {
    Matcher plural = PLURAL.matcher(token.text());
    return plural.matches() && known.contains(plural.group(1)) && !known.contains(token.text())
        ? new Token(token.span(), plural.group(1), token.kind())
        : token;
  }
}
