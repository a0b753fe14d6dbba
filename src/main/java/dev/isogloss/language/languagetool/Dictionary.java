package dev.isogloss.language.languagetool;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Reading;
import dev.isogloss.language.description.TagSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.Language;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.tagging.Tagger;

/** A tagger and its synthesizer, with every word looked up once. Safe for several threads. */
final class Dictionary implements Morphology {
  private static final int CACHED_WORDS = 200_000;
  private static final int LEAST_PREFIX = 2;
  private static final int LEAST_PART = 6;

  private final Tagger tagger;
  private final @Nullable Synthesizer synthesizer;
  private final TagSet tags;
  private final ListedWords listed;
  private final Map<String, List<Entry>> known = new ConcurrentHashMap<>();

  /** A reading with the lemma as the synthesizer wants it. */
  private record Entry(String lemma, Reading reading) {}

  /**
   * @param listed words of which the tagger may know nothing, or another word
   */
  Dictionary(Language tool, TagSet tags, ListedWords listed) {
    this.listed = listed;
    this.tagger = Objects.requireNonNull(tool.getTagger());
    this.synthesizer = tool.getSynthesizer();
    this.tags = tags;
  }

  @Override
  public List<Reading> readings(String word) {
    return entries(Folding.visible(word)).stream().map(Entry::reading).toList();
  }

  @Override
  public boolean knowsWords() {
    return true;
  }

  @Override
  public boolean tellsParts() {
    return tags.tellsParts();
  }

  /** The forms that the dictionary holds of a word in its base form; empty if it holds none. */
  List<Form> paradigm(String word, Morph.Pos pos) {
    if (synthesizer == null) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>();
    Set<String> asked = new LinkedHashSet<>();
    for (Entry entry : baseEntries(word, pos)) {
      for (String tag : tags.paradigm(entry.reading().morph().tag())) {
        if (asked.add(entry.lemma() + " " + tag)) {
          synthesize(entry.lemma(), tag).stream()
              .sorted()
              .forEach(form -> forms.add(new Form(form, tags.read(tag))));
        }
      }
    }
    return forms;
  }

  /** The form of a word that agrees with a noun; of two accusatives the one of its animacy. */
  Optional<String> agreeing(String word, Reading reading, Agreement with) {
    return entries(word).stream()
        .filter(e -> e.reading().equals(reading))
        .findFirst()
        .flatMap(e -> agreeing(e, with));
  }

  private Optional<String> agreeing(Entry entry, Agreement with) {
    return tags.agreeing(entry.reading().morph().tag(), with)
        .flatMap(
            tag -> {
              List<String> forms = synthesize(entry.lemma(), tag);
              boolean animate = with.animacy() == Morph.Animacy.ANIMATE;
              if (entry.reading().morph().grammaticalCase() == Morph.Case.INSTRUMENTAL) {
                // Of two variants (своей, своею) the plain one is the shorter and the earlier.
                return forms.stream()
                    .min(
                        Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder()));
              }
              return forms.size() > 1 && animate
                  ? Optional.of(forms.get(forms.size() - 1))
                  : forms.stream().findFirst();
            });
  }

  /**
   * The forms of a noun whose last part the dictionary knows: <i>микроуровень</i> declines as
   * <i>уровень</i>. The longest known part is taken. Empty for a name and where no part is known; a
   * shorter part than {@value #LEAST_PART} letters misleads more often than it helps.
   */
  List<Form> compound(String word) {
    for (int i = LEAST_PREFIX; i <= word.length() - LEAST_PART; i++) {
      String prefix = word.substring(0, i);
      String part = word.substring(i);
      boolean base = entries(part).stream().anyMatch(e -> isBaseNoun(e.reading(), part));
      if (base) {
        return paradigm(part, Morph.Pos.NOUN).stream()
            .map(f -> new Form(prefix + f.text(), f.morph()))
            .toList();
      }
    }
    return List.of();
  }

  private static boolean isBaseNoun(Reading reading, String word) {
    return reading.morph().pos() == Morph.Pos.NOUN
        && reading.morph().animacy() == Morph.Animacy.INANIMATE
        && reading.lemma().equals(Folding.fold(word));
  }

  private List<Entry> baseEntries(String word, Morph.Pos pos) {
    List<Entry> all = entries(word).stream().filter(e -> e.reading().morph().pos() == pos).toList();
    String folded = Folding.fold(word);
    List<Entry> own = all.stream().filter(e -> e.reading().lemma().equals(folded)).toList();
    return own.isEmpty() && !isAbbreviation(word)
        ? all.stream().filter(Dictionary::mayBeBase).toList()
        : own;
  }

  /** An oblique form of a noun is the base form of none: <i>квест</i> is not of <i>квеста</i>. */
  private static boolean mayBeBase(Entry entry) {
    Morph morph = entry.reading().morph();
    return morph.pos() != Morph.Pos.NOUN
        || morph.grammaticalCase() == null
        || morph.grammaticalCase() == Morph.Case.NOMINATIVE;
  }

  /** <i>ИИ</i> is not a form of <i>Ия</i>. */
  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.codePoints().noneMatch(Character::isLowerCase);
  }

  private List<String> synthesize(String lemma, String tag) {
    AnalyzedToken token = new AnalyzedToken(lemma, tag, lemma);
    try {
      return List.of(Objects.requireNonNull(synthesizer).synthesize(token, tag));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Entry> entries(String word) {
    List<Entry> cached = known.get(word);
    if (cached != null) {
      return cached;
    }
    List<Entry> entries = lookUp(word);
    if (known.size() >= CACHED_WORDS) {
      known.clear();
    }
    known.put(word, entries);
    return entries;
  }

  private List<Entry> lookUp(String word) {
    List<Entry> entries = new ArrayList<>();
    for (AnalyzedToken token : tag(word)) {
      String lemma = token.getLemma();
      String tag = token.getPOSTag();
      if (lemma != null && tag != null) {
        entries.add(new Entry(lemma, new Reading(Folding.fold(lemma), tags.read(tag))));
      }
    }
    for (Reading reading : listed.readings(word)) {
      entries.add(new Entry(reading.lemma(), reading));
    }
    return List.copyOf(entries);
  }

  private Iterable<AnalyzedToken> tag(String word) {
    try {
      return tagger.tag(List.of(word)).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
