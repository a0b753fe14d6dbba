package dev.isogloss.glossary.io.foreign;

import dev.isogloss.finding.Status;
import dev.isogloss.language.icu.LanguagesByName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a column or a key says.
 *
 * @param language null where it names none
 */
public record Header(Meaning meaning, @Nullable Locale language) {
  private static final WordTable NAMES = WordTable.load("headers.txt");
  private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");

  /** What a name may begin with and be about, whatever follows. */
  private static final Set<Meaning> BESIDE =
      Set.of(Meaning.NOTE, Meaning.STATUS, Meaning.POS, Meaning.NOT_READ);

  private static final int LONGEST = 60;

  private static final String FILLER = "filler";
  private static final String LANGUAGE = "language ";

  /** A column that is not read. */
  public static final Header NOT_READ = new Header(Meaning.NOT_READ, null);

  /** The meaning of a name, in the vocabulary of any program; empty for an unknown one. */
  public static Optional<Header> of(String name) {
    if (name.isBlank() || name.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Header> ours = name.indexOf('.') > 0 ? GivenColumns.terms(name) : Optional.empty();
    Optional<Header> whole = ours.or(() -> meaning(name).map(m -> new Header(m, null)));
    return whole
        .or(() -> language(name).map(Header::terms))
        .or(() -> parts(name))
        .or(() -> beforeRemark(name))
        .or(() -> atBegin(name));
  }

  /** “Do not translate (Y/N)”: what is in brackets explains the rest. */
  private static Optional<Header> beforeRemark(String name) {
    String rest = REMARK.matcher(name).replaceAll(" ").strip();
    return rest.equals(name.strip()) ? Optional.empty() : of(rest);
  }

  /** “Notes for the reviewer”, “Russian wording”: the first words say what it is. */
  private static Optional<Header> atBegin(String name) {
    String[] words = WordTable.simple(name).split(" ", -1);
    for (int end = words.length - 1; end > 0; end--) {
      String head = String.join(" ", Arrays.asList(words).subList(0, end));
      Optional<Header> known = meaning(head).filter(BESIDE::contains).map(m -> new Header(m, null));
      Optional<Header> found =
          known.or(() -> head.length() > 3 ? language(head).map(Header::terms) : Optional.empty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The preferred terms of a language. */
  public static Header terms(Locale language) {
    return new Header(Meaning.SOURCE, language);
  }

  /** Terms of a language with a status. */
  public static Header terms(Locale language, Status status) {
    Meaning meaning =
        switch (status) {
          case PREFERRED -> Meaning.SOURCE;
          case KEEP -> Meaning.KEPT;
          case ADMITTED -> Meaning.ADMITTED;
          case DEPRECATED -> Meaning.DEPRECATED;
          case FORBIDDEN -> Meaning.WRONG;
        };
    return new Header(meaning, language);
  }

  /** Whether it holds terms. */
  public boolean holdsTerms() {
    return meaning.status().isPresent();
  }

  /** Whether it holds the terms to write, of the source or a translation. */
  public boolean holdsPreferred() {
    return meaning == Meaning.SOURCE || meaning == Meaning.TARGET;
  }

  /** The same of a language that was not named. */
  public Header in(Locale guessed) {
    return new Header(meaning, guessed);
  }

  /** The language of a text that names one and says nothing else of weight. */
  public static Optional<Locale> language(String name) {
    Optional<Locale> known = LanguagesByName.find(name);
    if (known.isPresent()) {
      return known;
    }
    String rest =
        Arrays.stream(WordTable.simple(name).split(" ", -1))
            .filter(word -> !NAMES.is(FILLER, word))
            .collect(Collectors.joining(" "));
    return shortName(rest).or(() -> LanguagesByName.find(rest));
  }

  private static Optional<Locale> shortName(String word) {
    return NAMES
        .meaning(word)
        .filter(m -> m.startsWith(LANGUAGE))
        .map(m -> Locale.forLanguageTag(m.substring(LANGUAGE.length())));
  }

  /** What a name means that is in the vocabulary as it is. */
  public static Optional<Meaning> meaning(String name) {
    return NAMES.meaning(name).flatMap(Meaning::of);
  }

  /** A meaning with a language behind or before it. */
  private static Optional<Header> parts(String name) {
    List<String> words = new ArrayList<>(List.of(WordTable.simple(name).split(" ", -1)));
    for (int cut = words.size() - 1; cut > 0; cut--) {
      String head = String.join(" ", words.subList(0, cut));
      String tail = String.join(" ", words.subList(cut, words.size()));
      Optional<Header> found = both(head, tail).or(() -> both(tail, head));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Header> both(String what, String language) {
    return meaning(what)
        .flatMap(
            m ->
                language(language.replace(' ', '-'))
                    .or(() -> language(language))
                    .map(l -> new Header(m, l)));
  }
}
