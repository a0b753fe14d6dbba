package dev.isogloss.bench;

import java.util.regex.Pattern;

/**
 * The vowel that a preposition takes before some words: <i>об интеллекте</i>, <i>со смесью</i>,
 * <i>во времени</i>, <i>ко множеству</i>.
 */
final class Euphony {
  private static final Pattern VOWEL = Pattern.compile("[аиоуэАИОУЭ].*", Pattern.DOTALL);
  private static final Pattern SIBILANT =
      Pattern.compile("(?i)[сзшж][бвгджзклмнпрстфхцчшщ].*|щ.*|вз.*|вс.*", Pattern.DOTALL);
  private static final Pattern LABIAL =
      Pattern.compile("(?i)[вф][бвгджзклмнпрстфхцчшщ].*", Pattern.DOTALL);
  private static final Pattern NASAL = Pattern.compile("(?i)(мн|вс|вз).*", Pattern.DOTALL);

  private Euphony() {}

  /** The template with its marked preposition written as the form asks for. */
  static String settle(String template, String form) {
    int mark = template.indexOf('~');
    if (mark < 0) {
      return template;
    }
    String preposition = template.substring(0, mark);
    return preposition + vowel(preposition, form) + template.substring(mark + 1);
  }

  /** Whether the sound of the word is told by its letters; of an abbreviation it is not. */
  static boolean isCertain(String form) {
    boolean cyrillic = form.codePointAt(0) > 0x400;
    boolean spelledOut = form.length() > 1 && Character.isUpperCase(form.charAt(1));
    return cyrillic && !spelledOut;
  }

  private static String vowel(String preposition, String form) {
    return switch (preposition) {
      case "О" -> VOWEL.matcher(form).matches() ? "б" : "";
      case "С" -> SIBILANT.matcher(form).matches() ? "о" : "";
      case "В" -> LABIAL.matcher(form).matches() ? "о" : "";
      default -> NASAL.matcher(form).matches() ? "о" : "";
    };
  }
}
