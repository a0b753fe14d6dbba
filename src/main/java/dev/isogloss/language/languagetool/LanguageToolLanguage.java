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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language with LanguageTool's dictionary, sentence rules and grammar rules. */
final class LanguageToolLanguage implements Language {
  private final Locale locale;
  private final Dictionary dictionary;
  private final SentenceRules sentences;
  private final GrammarChecker grammar;
  private final Inflection inflection;
  private @Nullable IcuSegmentation segmentation;

  LanguageToolLanguage(Locale locale, org.languagetool.Language tool) {
    this.locale = locale;
    this.dictionary = new Dictionary(tool, tagSet(locale));
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
    return segmentation().tokens(prose);
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
  public Optional<String> agreeing(String word, Reading reading, Agreement with) {
    return dictionary.agreeing(Folding.visible(word), reading, with);
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

  /** Made when it is first asked for: the rules, which take longest to load, do not wait for it. */
  private synchronized IcuSegmentation segmentation() {
    IcuSegmentation made = segmentation;
    if (made == null) {
      made = new IcuSegmentation(locale);
      segmentation = made;
    }
    return made;
  }

  private static TagSet tagSet(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ru" -> new RussianTagSet();
      case "en" -> new EnglishTagSet();
      default -> TagSet.UNKNOWN;
    };
  }
}
