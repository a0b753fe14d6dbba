package dev.isogloss.language.ru;

import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Aspect;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Conjugation.Tense;
import dev.isogloss.language.Conjugation.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags of verbs such as {@code VB:Past:TRANS:IMPFV:Masc} and {@code
 * PT:Real:TRANS:IMPFV:DST:Fem:Nom}.
 */
final class RussianVerbTags {
  private static final List<String> CASES = List.of("Nom", "R", "D", "V", "T", "P");
  private static final List<String> AGREEMENTS = List.of("Masc", "Fem", "Neut", "PL");

  private RussianVerbTags() {}

  /** What a tag says about a verb form; null for the tag of any other word. */
  static @Nullable Conjugation conjugation(String tag) {
    Set<String> parts = Set.copyOf(List.of(tag.split(":")).stream().distinct().toList());
    Mood mood = mood(tag, parts);
    return mood == null
        ? null
        : new Conjugation(
            mood, tense(parts), person(parts), voice(parts), aspect(parts), transitive(parts));
  }

  private static @Nullable Mood mood(String tag, Set<String> parts) {
    String kind = tag.substring(0, tag.indexOf(':') < 0 ? tag.length() : tag.indexOf(':'));
    return switch (kind) {
      case "VB" ->
          parts.contains("INF")
              ? Mood.INFINITIVE
              : parts.contains("IMP") ? Mood.IMPERATIVE : Mood.INDICATIVE;
      case "DPT" -> Mood.GERUND;
      case "PT" -> Mood.PARTICIPLE;
      case "PT_Short" -> Mood.SHORT_PARTICIPLE;
      default -> null;
    };
  }

  private static @Nullable Tense tense(Set<String> parts) {
    if (parts.contains("Past")) {
      return Tense.PAST;
    }
    if (parts.contains("Real")) {
      return Tense.PRESENT;
    }
    return parts.contains("Fut") ? Tense.FUTURE : null;
  }

  private static @Nullable Integer person(Set<String> parts) {
    for (int person = 1; person <= 3; person++) {
      if (parts.contains("P" + person)) {
        return person;
      }
    }
    return null;
  }

  private static @Nullable Voice voice(Set<String> parts) {
    if (parts.contains("DST")) {
      return Voice.ACTIVE;
    }
    return parts.contains("STR") ? Voice.PASSIVE : null;
  }

  private static @Nullable Aspect aspect(Set<String> parts) {
    if (parts.contains("2PFV")) {
      return Aspect.BOTH;
    }
    if (parts.contains("PFV")) {
      return Aspect.PERFECTIVE;
    }
    return parts.contains("IMPFV") ? Aspect.IMPERFECTIVE : null;
  }

  private static @Nullable Boolean transitive(Set<String> parts) {
    if (parts.contains("TRANS")) {
      return true;
    }
    return parts.contains("INTR") ? Boolean.FALSE : null;
  }

  /**
   * The tags of all forms of the verb with this infinitive, participles included.
   *
   * @param infinitive such as {@code VB:INF:TRANS:IMPFV}
   */
  static List<String> paradigm(String infinitive) {
    String kind = infinitive.substring("VB:INF:".length());
    List<String> tags = new ArrayList<>(List.of(infinitive));
    for (String tense : List.of("Real", "Fut")) {
      for (String number : List.of("Sin", "PL")) {
        for (int person = 1; person <= 3; person++) {
          tags.add("VB:" + tense + ":" + kind + ":" + number + ":P" + person);
        }
      }
    }
    AGREEMENTS.forEach(agreement -> tags.add("VB:Past:" + kind + ":" + agreement));
    tags.add("VB:IMP:" + kind + ":Sin:P2");
    tags.add("VB:IMP:" + kind + ":PL:P2");
    tags.add("DPT:Real:" + kind);
    tags.add("DPT:Past:" + kind);
    participles(kind, tags);
    return tags;
  }

  private static void participles(String kind, List<String> tags) {
    for (String tense : List.of("Real", "Past")) {
      for (String voice : List.of("DST", "STR")) {
        String end = tense + ":" + kind + ":" + voice + ":";
        for (String agreement : AGREEMENTS) {
          tags.add("PT_Short:" + end + agreement);
          CASES.forEach(c -> tags.add("PT:" + end + agreement + ":" + c));
        }
      }
    }
  }
}
