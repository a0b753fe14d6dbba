package dev.isogloss.drift.term;

import dev.isogloss.drift.finder.Acronyms;
import dev.isogloss.drift.finder.CapitalEvidence;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.phrase.BaseForm;
import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Folding;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.language.WordList;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds terms for which the text itself gives one original in brackets: <i>закон масштабирования
 * (scaling law)</i>, <i>закон расширения (scaling laws)</i>. The original may be before its
 * rendering as well: <i>scaling law (закон масштабирования)</i>.
 */
final class TermGlosses {
  private static final double SCORE = 0.9;
  private static final int MOST_WORDS = 5;
  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}|_");

  /** Is where code is in the prose. */
  private static final char OBJECT = '\uFFFC';

  private final Language language;
  private final Set<String> origins;
  private final Doublets doublets;
  private final CapitalEvidence evidence = new CapitalEvidence();

  /** For each original its renderings, each with the original as the text first has it. */
  private final Map<String, Map<TermCandidate, String>> glosses = new LinkedHashMap<>();

  /** The originals that are somewhere without a capital on each word: they are no names. */
  private final Set<String> common = new HashSet<>();

  private record Gloss(String key, String text, int words) {}

  private TermGlosses(Language language, Doublets doublets) {
    this.language = language;
    this.doublets = doublets;
    this.origins = language.vocabulary().words(WordList.ORIGINS);
  }

  /** The links between candidates that have one original. */
  static List<TermLink> links(
      List<TermCandidate> candidates, Language language, Doublets doublets) {
    TermGlosses found = new TermGlosses(language, doublets);
    found.read(candidates);
    Set<TermCandidate> classes = found.classes();
    List<TermLink> links =
        new ArrayList<>(TermLoans.links(found.byOriginal(), candidates, language));
    for (Map<TermCandidate, String> renderings : found.glosses.values()) {
      String original = List.copyOf(renderings.values()).get(0);
      List<TermCandidate> terms =
          renderings.keySet().stream().filter(t -> !classes.contains(t)).toList();
      for (int i = 1; i < terms.size(); i++) {
        TermCandidate term = terms.get(i);
        terms.subList(0, i).stream()
            .filter(t -> !sharesMore(t, term, original) && !isPart(t, term) && !isPart(term, t))
            .findFirst()
            .ifPresent(t -> links.add(link(t, term, original)));
      }
    }
    return links;
  }

  /** The renderings of each original, in the order of the text. */
  private Map<String, List<TermCandidate>> byOriginal() {
    Map<String, List<TermCandidate>> all = new LinkedHashMap<>();
    glosses.forEach((original, renderings) -> all.put(original, List.copyOf(renderings.keySet())));
    return all;
  }

  private static TermLink link(TermCandidate a, TermCandidate b, String original) {
    Message reason = Message.of("The text gives «{0}» as the original of both.", original);
    return new TermLink(a, b, SCORE, Optional.empty(), List.of(reason));
  }

  /** The terms behind which brackets have different words: these are examples or kinds of it. */
  private Set<TermCandidate> classes() {
    Set<TermCandidate> once = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<TermCandidate> classes = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Map<TermCandidate, String> renderings : glosses.values()) {
      renderings.keySet().stream().filter(t -> !once.add(t)).forEach(classes::add);
    }
    return classes;
  }

  /**
   * Whether the terms have one head and more words than the original, which then is that of their
   * head alone: <i>обработчик ошибок (handler)</i>, <i>обработчик событий (handler)</i>.
   */
  private static boolean sharesMore(TermCandidate a, TermCandidate b, String original) {
    int words = original.split(" ", -1).length;
    return head(a).equals(head(b)) && a.content().size() > words && b.content().size() > words;
  }

  /** Whether one is the other with more words: <i>registry</i>, <i>registry of tools</i>. */
  private static boolean isPart(TermCandidate part, TermCandidate whole) {
    return lemmas(whole).containsAll(lemmas(part));
  }

  private static List<String> lemmas(TermCandidate term) {
    return term.content().stream().map(PhraseWord::lemma).toList();
  }

  private static String head(TermCandidate term) {
    return term.phrase().words().get(term.phrase().head()).lemma();
  }

  /** Of the phrases that meet a bracket one counts. */
  private void read(List<TermCandidate> candidates) {
    // By identity: to compare paragraphs takes as long as the document is.
    IdentityHashMap<Paragraph, Map<Integer, Best>> places = new IdentityHashMap<>();
    List<Map<Integer, Best>> inOrder = new ArrayList<>();
    for (TermCandidate candidate : candidates) {
      for (TermMention mention : candidate.mentions()) {
        gloss(mention)
            .ifPresent(
                g ->
                    places
                        .computeIfAbsent(mention.paragraph(), p -> added(inOrder))
                        .merge(mention.span().end(), best(candidate, g, mention), Best::closer));
      }
    }
    for (Map<Integer, Best> paragraph : inOrder) {
      paragraph.values().stream()
          .filter(best -> !best.named())
          .forEach(best -> common.add(best.gloss().key()));
    }
    inOrder.forEach(p -> p.values().forEach(this::add));
  }

  private static Map<Integer, Best> added(List<Map<Integer, Best>> all) {
    Map<Integer, Best> one = new LinkedHashMap<>();
    all.add(one);
    return one;
  }

  private Best best(TermCandidate candidate, Gloss gloss, TermMention mention) {
    int words = candidate.content().size();
    boolean fits =
        gloss.words() > 1 ? words == gloss.words() : words > 1 && isListed(candidate, gloss);
    return new Best(candidate, gloss, head(mention), isName(gloss, mention), fits);
  }

  /** Whether the dictionary renders the one word of the original by these several. */
  private boolean isListed(TermCandidate candidate, Gloss gloss) {
    String text = Folding.fold(new BaseForm(language).of(candidate.phrases()));
    return doublets.foreign(gloss.key()).stream().anyMatch(e -> e.renderings().contains(text));
  }

  /**
   * A phrase that meets a bracket.
   *
   * @param head where its head begins
   * @param named whether the original may be a name by its capitals
   * @param fits whether it has as many words as the original, or a dictionary has it
   */
  private record Best(TermCandidate candidate, Gloss gloss, int head, boolean named, boolean fits) {

    /** What fits tells most; else a complement is a part of what its head names. */
    Best closer(Best other) {
      Comparator<Best> order =
          Comparator.comparing((Best b) -> !b.fits)
              .thenComparing(Best::head)
              .thenComparing(b -> b.candidate().content().size());
      return order.compare(other, this) < 0 ? other : this;
    }
  }

  private static int head(TermMention mention) {
    return mention.phrase().words().get(mention.phrase().head()).token().span().start();
  }

  /** What has capitals here is a name unless it has none elsewhere. */
  private void add(Best best) {
    if (best.named() && !common.contains(best.gloss().key())) {
      return;
    }
    glosses
        .computeIfAbsent(best.gloss().key(), k -> new LinkedHashMap<>())
        .putIfAbsent(best.candidate(), best.gloss().text());
  }

  /**
   * What the document has as code is no word of another language. Behind a field that a paragraph
   * begins with, brackets have its type.
   */
  private Optional<Gloss> gloss(TermMention mention) {
    return written(mention)
        .filter(g -> !INNER_CAPITAL.matcher(g.text()).find())
        .filter(g -> !opensWithCode(mention.paragraph()))
        .filter(g -> !evidence.isCode(mention.paragraph(), g.text()));
  }

  private static boolean opensWithCode(Paragraph paragraph) {
    String prose = paragraph.block().segment().text().stripLeading();
    return prose.indexOf(OBJECT) == 0;
  }

  private static boolean isName(Gloss gloss, TermMention mention) {
    boolean capital =
        Arrays.stream(gloss.text().split(" ", -1))
            .allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    return capital
        && mention.phrase().words().stream()
            .skip(mention.opens() ? 1 : 0)
            .noneMatch(PhraseWord::isCapitalised);
  }

  private Optional<Gloss> written(TermMention mention) {
    List<Token> tokens = mention.paragraph().block().tokens();
    Span span = mention.span();
    if (mention.phrase().words().stream().allMatch(PhraseWord::isAbbreviation)) {
      return Optional.empty();
    }
    int behind = firstFrom(span.end(), tokens);
    int before = behind - mention.phrase().words().size() - 1;
    if (isMark(tokens, before, "(") && isMark(tokens, behind, ")")) {
      int from = before;
      while (from > 0 && before - from < MOST_WORDS && isForeign(tokens.get(from - 1))) {
        from--;
      }
      return gloss(tokens.subList(from, before));
    }
    int open = isMark(tokens, behind, "»") ? behind + 1 : behind;
    return isMark(tokens, open, "(") ? inBrackets(tokens, open + 1) : Optional.empty();
  }

  /** The first token that begins at an offset or behind it. */
  private static int firstFrom(int offset, List<Token> tokens) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Optional<Gloss> inBrackets(List<Token> tokens, int from) {
    int start = behindOrigin(tokens, from);
    if (start < tokens.size() && "«“\"".contains(tokens.get(start).text())) {
      start++;
    }
    int to = start;
    while (to < tokens.size() && to - start < MOST_WORDS && isForeign(tokens.get(to))) {
      to++;
    }
    boolean ends = to < tokens.size() && "),;»”\"".contains(tokens.get(to).text());
    boolean list =
        ends
            && isMark(tokens, to, ",")
            && isForeign(tokens, to + 1)
            && !Acronyms.isAcronym(tokens.get(to + 1));
    return ends && !list ? gloss(tokens.subList(start, to)) : Optional.empty();
  }

  /** Where the original begins: <i>(от англ. deductible)</i>. */
  private int behindOrigin(List<Token> tokens, int from) {
    boolean told = false;
    int at = from;
    while (at < tokens.size() && at - from < MOST_WORDS && isBeforeOriginal(tokens.get(at))) {
      told |= origins.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
      at++;
    }
    return told ? at : from;
  }

  private boolean isBeforeOriginal(Token token) {
    return token.isWord() ? !isForeign(token) : ".:".contains(token.text());
  }

  /** An acronym is no original: what it stands for is looked for elsewhere. */
  private static Optional<Gloss> gloss(List<Token> words) {
    if (words.isEmpty() || words.stream().allMatch(Acronyms::isAcronym)) {
      return Optional.empty();
    }
    List<String> texts = words.stream().map(Token::text).toList();
    String text = String.join(" ", texts);
    return Optional.of(new Gloss(singular(text), text, texts.size()));
  }

  /** The original in small letters, and without the sign of the plural. */
  private static String singular(String words) {
    String small = words.toLowerCase(Locale.ROOT).replace('-', ' ');
    boolean plural = small.length() > 3 && small.endsWith("s") && !small.endsWith("ss");
    return plural ? small.substring(0, small.length() - 1) : small;
  }

  /** Whether the word is Latin in a text of another alphabet. */
  private boolean isForeign(Token token) {
    return token.isWord()
        && !language.conventions().scripts().contains(UnicodeScript.LATIN)
        && UnicodeScript.of(token.text().codePointAt(0)) == UnicodeScript.LATIN;
  }

  /** Whether the brackets go on with another foreign word, and so have examples in them. */
  private boolean isForeign(List<Token> tokens, int at) {
    return at < tokens.size() && isForeign(tokens.get(at));
  }

  private static boolean isMark(List<Token> tokens, int at, String mark) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(mark);
  }
}
