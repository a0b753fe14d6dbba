package dev.isogloss.language.languagetool;

import dev.isogloss.language.Address;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Folding;
import dev.isogloss.language.Form;
import dev.isogloss.language.GrammarChecker;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.LabelWords;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.Reading;
import dev.isogloss.language.SmallWords;
import dev.isogloss.language.StiffCompound;
import dev.isogloss.language.Token;
import dev.isogloss.language.WordFormation;
import dev.isogloss.language.en.EnglishInflection;
import dev.isogloss.language.icu.CldrConventions;
import dev.isogloss.language.icu.IcuSegmentation;
import dev.isogloss.language.ru.RussianInflection;
import dev.isogloss.text.Span;
import java.util.ArrayList;
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
  private final WordFormation formation;
  private @Nullable IcuSegmentation segmentation;
  private @Nullable Conventions conventions;

  LanguageToolLanguage(Locale locale, org.languagetool.Language tool) {
    this.locale = locale;
    this.dictionary = new Dictionary(tool, tagSet(locale));
    this.sentences = new SentenceRules(tool);
    this.grammar = new LanguageToolGrammar(tool);
    this.inflection = inflection(locale);
    this.formation = inflection.wordFormation(dictionary::readings);
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
    List<Token> tokens = new ArrayList<>();
    for (Token token : segmentation().tokens(prose)) {
      int clitic = token.isWord() ? inflection.clitic(token.text()) : 0;
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
  public List<Reading> readings(String word) {
    return dictionary.readings(Folding.visible(word));
  }

  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    List<Form> forms = dictionary.paradigm(lemma, pos);
    forms = forms.isEmpty() ? compound(lemma, pos) : forms;
    return forms.isEmpty() ? inflection.paradigm(lemma, pos) : forms;
  }

  @Override
  public Optional<String> agreeing(String word, Reading reading, Agreement with) {
    return dictionary.agreeing(Folding.visible(word), reading, with);
  }

  @Override
  public List<Form> paradigm(
      String lemma, Pos pos, @Nullable Gender gender, @Nullable Animacy animacy) {
    List<Form> known =
        dictionary.paradigm(lemma, pos).stream()
            .filter(f -> fits(gender, f.morph().gender()))
            .filter(f -> fits(animacy, f.morph().animacy()))
            .toList();
    if (!known.isEmpty()) {
      return known;
    }
    return inflection.paradigm(lemma, pos, gender, animacy);
  }

  @Override
  public List<String> nameBases(String form) {
    return inflection.nameBases(form);
  }

  private static boolean fits(@Nullable Object wanted, @Nullable Object has) {
    return wanted == null || has == null || wanted == has;
  }

  /**
   * The forms of a compound by those of its last part. Of one whose first part cannot inflect
   * (<i>API-ключ</i>) all are the dictionary's. Of a noun in a soft sign, whose gender the rules
   * can but guess, what the part lacks is made by rule. All other nouns decline better by rule
   * alone.
   */
  private List<Form> compound(String lemma, Pos pos) {
    int last = StiffCompound.lastPart(lemma);
    if (last > 0) {
      return dictionary.paradigm(lemma.substring(last), pos).stream()
          .map(f -> new Form(lemma.substring(0, last) + f.text(), f.morph()))
          .toList();
    }
    boolean open = pos == Pos.NOUN && lemma.endsWith("ь") && lemma.indexOf('-') < 0;
    if (!open || !Character.isLowerCase(lemma.codePointAt(0))) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>(dictionary.compound(lemma));
    if (!forms.isEmpty()) {
      Morph morph = forms.get(0).morph();
      inflection.paradigm(lemma, pos, morph.gender(), morph.animacy()).stream()
          .filter(made -> forms.stream().noneMatch(f -> isSameSlot(f.morph(), made.morph())))
          .toList()
          .forEach(forms::add);
    }
    return List.copyOf(forms);
  }

  private static boolean isSameSlot(Morph a, Morph b) {
    return a.grammaticalCase() == b.grammaticalCase() && a.number() == b.number();
  }

  @Override
  public SmallWords smallWords() {
    return inflection.smallWords();
  }

  @Override
  public boolean isPaucal(String foldedNumeral) {
    return inflection.isPaucal(foldedNumeral);
  }

  @Override
  public String formBefore(String preposition, String before) {
    return inflection.formBefore(preposition, before);
  }

  @Override
  public boolean knowsAgreement() {
    return inflection != Inflection.NONE;
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
  public NumberWords numberWords() {
    NumberWords own = inflection.numberWords();
    return own == NumberWords.NONE ? LabelWords.of(locale) : own;
  }

  /** Made when they are first asked for, as the segmentation is. */
  @Override
  public synchronized Conventions conventions() {
    Conventions made = conventions;
    if (made == null) {
      made = inflection.conventions(CldrConventions.of(locale));
      conventions = made;
    }
    return made;
  }

  @Override
  public boolean opensClause(List<String> words) {
    return inflection.opensClause(words);
  }

  @Override
  public boolean modifiesNouns(String adverb) {
    return inflection.modifiesNouns(adverb);
  }

  @Override
  public Optional<String> respelled(String word) {
    return formation.respelled(word);
  }

  @Override
  public boolean isDerived(String word) {
    return formation.isDerived(word);
  }

  @Override
  public boolean isCoined(String word) {
    return formation.isCoined(word);
  }

  @Override
  public Optional<Address> address(String word) {
    return inflection.address(readings(word));
  }

  @Override
  public boolean isPersonalName(Reading reading) {
    return inflection.isPersonalName(reading);
  }

  @Override
  public boolean isGradable(String lemma) {
    return inflection.isGradable(lemma);
  }

  @Override
  public String root(String lemma) {
    return inflection.root(lemma);
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

  private static Token token(String prose, int start, int end, Token.Kind kind) {
    Span span = new Span(start, end);
    return new Token(span, span.of(prose), kind);
  }

  private static Inflection inflection(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ru" -> new RussianInflection();
      case "en" -> new EnglishInflection();
      default -> Inflection.NONE;
    };
  }

  private static TagSet tagSet(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ru" -> new RussianTagSet();
      case "en" -> new EnglishTagSet();
      default -> TagSet.UNKNOWN;
    };
  }
}
