package dev.isogloss.language.ru;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What hangs on a word in Russian: a particle, or a case ending behind a word in Latin letters. */
final class RussianClitics {
  /** A case ending behind an apostrophe or a hyphen: <i>Docker'а</i>, <i>API-ем</i>. */
  private static final Pattern ENDING =
      Pattern.compile(
          "\\p{IsLatin}[\\p{IsLatin}\\d.+#]*"
              + "(?<ending>['’-](?:а|у|ом|е|ы|ов|ам|ами|ах|и|я|ю|ем|ей|ям|ями|ях|ой))");

  private static final Pattern PARTICLE = Pattern.compile("(?<word>\\p{IsCyrillic}+)-(?:то|ка)");

  /** The words with which <i>-то</i> makes a pronoun or an adverb, in all their forms. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "кто",
          "кого",
          "кому",
          "кем",
          "ком",
          "что",
          "чего",
          "чему",
          "чем",
          "чём",
          "какой",
          "какая",
          "какое",
          "какие",
          "какого",
          "какую",
          "каких",
          "какому",
          "каким",
          "какими",
          "каком",
          "чей",
          "чья",
          "чьё",
          "чье",
          "чьи",
          "чьего",
          "чьей",
          "чью",
          "чьих",
          "чьему",
          "чьим",
          "чьими",
          "чьём",
          "чьем",
          "где",
          "куда",
          "откуда",
          "когда",
          "как",
          "почему",
          "зачем",
          "отчего",
          "сколько",
          "скольких",
          "скольким",
          "сколькими",
          "насколько",
          "каков",
          "какова",
          "каково",
          "каковы",
          "докуда",
          "который",
          "которая",
          "которое",
          "которые",
          "так",
          "то",
          "ну",
          "на");

  private RussianClitics() {}

  /** The length of what hangs on a word, in UTF-16 code units; 0 where nothing does. */
  static int length(String word) {
    int border =
        Math.max(word.lastIndexOf('-'), Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')));
    if (border <= 0) {
      return 0;
    }
    Matcher ending = ENDING.matcher(word);
    if (ending.matches()) {
      return ending.group("ending").length();
    }
    Matcher particle = PARTICLE.matcher(word);
    boolean hangs =
        particle.matches() && !PRONOUNS.contains(particle.group("word").toLowerCase(Locale.ROOT));
    return hangs ? word.length() - border : 0;
  }
}
