package dev.isogloss.document.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a generator of sites replaces before the page is HTML: Liquid, Hugo, Jinja. */
final class Template {
  /** A template, whose quotation marks are its own. */
  static final String PATTERN = "\\{\\{(?:(?!\\}\\}).)*+\\}\\}|\\{%(?:(?!%\\}).)*+%\\}";

  private static final Pattern TEMPLATE = Pattern.compile(PATTERN);

  private Template() {}

  static boolean isIn(CharSequence text, int from, int to) {
    return TEMPLATE.matcher(text).region(from, to).find();
  }

  /** Where the template ends that begins at {@code at}; -1 if none does. */
  static int end(CharSequence text, int at, int limit) {
    Matcher template = TEMPLATE.matcher(text).region(at, limit);
    return template.lookingAt() ? template.end() : -1;
  }
}
