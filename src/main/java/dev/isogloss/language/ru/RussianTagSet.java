package dev.isogloss.language.ru;

import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.description.TagSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tags such as {@code NN:Inanim:Masc:Sin:R} and {@code ADJ:Posit:PL:T}. */
final class RussianTagSet implements TagSet {
  private static final List<String> CASES = List.of("Nom", "R", "D", "V", "T", "P");
  private static final List<String> NUMBERS = List.of("Sin", "PL");
  private static final List<String> AGREEMENTS = List.of("Masc", "Fem", "Neut", "PL");

  @Override
  public Morph read(String tag) {
    Case grammaticalCase = null;
    Number number = null;
    Gender gender = null;
    Animacy animacy = null;
    String[] parts = tag.split(":");
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      grammaticalCase = grammaticalCase == null ? readCase(part) : grammaticalCase;
      number = number == null ? readNumber(part) : number;
      gender = gender == null ? readGender(part) : gender;
      animacy = animacy == null ? readAnimacy(part) : animacy;
    }
    Pos pos = readPos(tag, parts[0]);
    if (gender != null && number == null && pos != Pos.NOUN) {
      number = Number.SINGULAR;
    }
    return new Morph(
        pos, grammaticalCase, number, gender, animacy, RussianVerbTags.conjugation(tag), tag);
  }

  @Override
  public boolean tellsParts() {
    return true;
  }

  @Override
  public List<String> paradigm(String tag) {
    if (tag.startsWith("VB:INF:")) {
      return RussianVerbTags.paradigm(tag);
    }
    List<String> parts = List.of(tag.split(":"));
    int last = parts.size() - 1;
    if (last < 2 || !CASES.contains(parts.get(last))) {
      return List.of();
    }
    List<String> before = tag.startsWith("NN:") ? NUMBERS : AGREEMENTS;
    if (!before.contains(parts.get(last - 1))) {
      return List.of();
    }
    String stem = String.join(":", parts.subList(0, last - 1));
    List<String> tags = new ArrayList<>();
    for (String agreement : before) {
      for (String grammaticalCase : CASES) {
        tags.add(stem + ":" + agreement + ":" + grammaticalCase);
      }
    }
    return tags;
  }

  /** Persons other than the third speak of no noun. */
  @Override
  public Optional<String> agreeing(String tag, Agreement with) {
    if (tag.endsWith(":P1") || tag.endsWith(":P2")) {
      return Optional.empty();
    }
    String[] parts = tag.split(":");
    boolean person = tag.endsWith(":P3");
    for (int i = parts.length - 1; i > 0; i--) {
      if (AGREEMENTS.contains(parts[i]) || person && NUMBERS.contains(parts[i])) {
        boolean counted = with.number() == Number.PAUCAL && !tag.startsWith("Num:");
        Optional<String> part =
            counted ? Optional.of("PL") : person ? Optional.of(number(with)) : agreement(with);
        int at = i;
        return part.map(p -> replaced(parts, at, p)).map(t -> counted ? counted(t, with) : t);
      }
    }
    return Optional.empty();
  }

  /** Behind <i>two</i> a modifier is in the nominative with a feminine, else in the genitive. */
  private static String counted(String tag, Agreement with) {
    int last = tag.lastIndexOf(':') + 1;
    boolean hasCase = CASES.contains(tag.substring(last));
    String counted = with.gender() == Gender.FEMININE ? "Nom" : "R";
    return hasCase ? tag.substring(0, last) + counted : tag;
  }

  private static String replaced(String[] parts, int at, String part) {
    String[] changed = parts.clone();
    changed[at] = part;
    return String.join(":", changed);
  }

  private static String number(Agreement with) {
    return with.number() == Number.PLURAL ? "PL" : "Sin";
  }

  private static Optional<String> agreement(Agreement with) {
    if (with.number() == Number.PLURAL) {
      return Optional.of("PL");
    }
    if (with.gender() == null) {
      return Optional.empty();
    }
    return switch (with.gender()) {
      case MASCULINE -> Optional.of("Masc");
      case FEMININE -> Optional.of("Fem");
      case NEUTER -> Optional.of("Neut");
      case COMMON -> Optional.empty();
    };
  }

  private static Pos readPos(String tag, String kind) {
    return switch (kind) {
      case "NN", "ABR" -> Pos.NOUN;
      case "ADJ" -> adjective(tag);
      case "Ord" -> Pos.ADJECTIVE;
      case "PT", "PT_Short" -> Pos.PARTICIPLE;
      case "PNN" -> Pos.PRONOUN;
      case "Num", "NumC" -> Pos.NUMERAL;
      case "VB" -> Pos.VERB;
      case "DPT" -> Pos.GERUND;
      case "ADV" -> Pos.ADVERB;
      case "PREP" -> Pos.PREPOSITION;
      case "CONJ" -> Pos.CONJUNCTION;
      case "PARTICLE" -> Pos.PARTICLE;
      default -> Pos.OTHER;
    };
  }

  private static Pos adjective(String tag) {
    return tag.startsWith("ADJ:MPR") ? Pos.DETERMINER : Pos.ADJECTIVE;
  }

  private static @Nullable Case readCase(String part) {
    return switch (part) {
      case "Nom" -> Case.NOMINATIVE;
      case "R" -> Case.GENITIVE;
      case "D" -> Case.DATIVE;
      case "V" -> Case.ACCUSATIVE;
      case "T" -> Case.INSTRUMENTAL;
      case "P" -> Case.PREPOSITIONAL;
      default -> null;
    };
  }

  private static @Nullable Number readNumber(String part) {
    return switch (part) {
      case "Sin" -> Number.SINGULAR;
      case "PL" -> Number.PLURAL;
      default -> null;
    };
  }

  private static @Nullable Gender readGender(String part) {
    return switch (part) {
      case "Masc" -> Gender.MASCULINE;
      case "Fem" -> Gender.FEMININE;
      case "Neut" -> Gender.NEUTER;
      default -> null;
    };
  }

  private static @Nullable Animacy readAnimacy(String part) {
    return switch (part) {
      case "Anim", "Name", "Fam", "Patr" -> Animacy.ANIMATE;
      case "Inanim" -> Animacy.INANIMATE;
      default -> null;
    };
  }
}
