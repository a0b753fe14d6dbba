package dev.isogloss.language.languagetool;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Form;
import dev.isogloss.language.GrammarChecker;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.language.icu.IcuSegmentation;
import dev.isogloss.language.ru.RussianInflection;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A language with LanguageTool's dictionary, sentence rules and grammar rules. */
final class LanguageToolLanguage implements Language {
  private final Locale locale;
  private final Dictionary dictionary;
  private final IcuSegmentation segmentation;
  private final SentenceRules sentences;
  private final GrammarChecker grammar;
  private final Inflection inflection;

  LanguageToolLanguage(Locale locale, org.languagetool.Language tool) {
    this.locale = locale;
    this.dictionary = new Dictionary(tool, tagSet(locale));
    this.segmentation = new IcuSegmentation(locale);
    this.sentences = new SentenceRules(tool);
    this.grammar = new LanguageToolGrammar(tool);
    this.inflection = locale.getLanguage().equals("ru") ? new RussianInflection() : Inflection.NONE;
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public List<Span> sentences(String prose) {
    return sentences.split(prose);
  }

  @Override
  public List<Token> tokens(String prose) {
    return segmentation.tokens(prose);
  }

  @Override
  public List<Reading> readings(String word) {
    return dictionary.readings(Folding.visible(word));
  }

  @Override
  public List<Form> paradigm(String lemma, Morph.Pos pos) {
    List<Form> forms = dictionary.paradigm(lemma, pos);
    if (forms.isEmpty() && pos == Morph.Pos.NOUN && Character.isLowerCase(lemma.codePointAt(0))) {
      forms = dictionary.compound(lemma);
    }
    return forms.isEmpty() ? inflection.paradigm(lemma, pos) : forms;
  }

  @Override
  public boolean hasCases() {
    return inflection.hasCases();
  }

  @Override
  public Set<Morph.Case> government(String preposition) {
    return inflection.government(preposition);
  }

  @Override
  public GrammarChecker grammar() {
    return grammar;
  }

  private static TagSet tagSet(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ru" -> new RussianTagSet();
      case "en" -> new EnglishTagSet();
      default -> TagSet.UNKNOWN;
    };
  }
}
