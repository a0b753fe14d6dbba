package dev.isogloss.language.languagetool;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.GrammarChecker;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Names;
import dev.isogloss.language.Phrases;
import dev.isogloss.language.Token;
import dev.isogloss.language.WordFormation;
import dev.isogloss.language.WordList;
import dev.isogloss.language.description.DescribedLanguage;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.icu.CldrConventions;
import dev.isogloss.language.icu.IcuSegmentation;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language with LanguageTool's dictionary, sentence rules and grammar rules. */
final class LanguageToolLanguage extends DescribedLanguage {
  private final Description description;
  private final Morphology morphology;
  private final Inflection inflection;
  private final WordFormation formation;
  private final Phrases phrases;
  private final Names names;
  private final SentenceRules sentences;
  private final GrammarChecker grammar;
  private @Nullable IcuSegmentation segmentation;
  private @Nullable Conventions conventions;

  LanguageToolLanguage(Locale locale, Description description, org.languagetool.Language tool) {
    super(locale, description);
    ListedWords listed =
        new ListedWords(description.vocabulary().words(WordList.TRADE), description.inflection());
    Dictionary dictionary = new Dictionary(tool, description.tags(), listed);
    this.description = description;
    this.morphology = dictionary;
    this.inflection = new DictionaryInflection(dictionary, description.inflection());
    this.formation = description.formation(dictionary);
    this.phrases = description.phrases(dictionary);
    this.names = description.names(dictionary);
    this.sentences = new SentenceRules(tool);
    this.grammar = new LanguageToolGrammar(tool, SilentRules.of(description.vocabulary()));
  }

  @Override
  public List<Span> sentences(String prose) {
    return sentences.split(prose);
  }

  @Override
  public List<Token> tokens(String prose) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : segmentation().tokens(prose)) {
      int clitic = token.isWord() ? orthography().clitic(token.text()) : 0;
      int border = token.span().end() - clitic;
      if (clitic == 0) {
        tokens.add(token);
      } else {
        tokens.add(token(prose, token.span().start(), border, Token.Kind.WORD));
        tokens.add(token(prose, border, token.span().end(), Token.Kind.PUNCTUATION));
      }
    }
    return List.copyOf(tokens);
  }

  @Override
  public Morphology morphology() {
    return morphology;
  }

  @Override
  public Inflection inflection() {
    return inflection;
  }

  @Override
  public WordFormation formation() {
    return formation;
  }

  @Override
  public Phrases phrases() {
    return phrases;
  }

  @Override
  public Names names() {
    return names;
  }

  /** Made when they are first asked for, as the segmentation is. */
  @Override
  public synchronized Conventions conventions() {
    Conventions made = conventions;
    if (made == null) {
      made = description.conventions(CldrConventions.of(locale()));
      conventions = made;
    }
    return made;
  }

  @Override
  public GrammarChecker grammar() {
    return grammar;
  }

  /** Made when it is first asked for: the rules, which take longest to load, do not wait for it. */
  private synchronized IcuSegmentation segmentation() {
    IcuSegmentation made = segmentation;
    if (made == null) {
      made = new IcuSegmentation(locale());
      segmentation = made;
    }
    return made;
  }

  private static Token token(String prose, int start, int end, Token.Kind kind) {
    Span span = new Span(start, end);
    return new Token(span, span.of(prose), kind);
  }
}
