package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict reader of our own markup. */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<]*\")*)>");
  private static final Set<String> VOID = Set.of("meta", "input");

  private Markup() {}

  /** Every element is closed by its own end tag, in order. */
  static void requireBalanced(String page) {
    String markup =
        page.replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", "").replace("<!doctype html>", "");
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(markup);
    while (tag.find()) {
      if (tag.group(1).isEmpty() && !VOID.contains(tag.group(2))) {
        open.push(tag.group(2));
      } else if (!tag.group(1).isEmpty()) {
        assertThat(open.poll()).as("before offset %d", tag.end()).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
    assertThat(TAG.matcher(markup).replaceAll("")).doesNotContain("<", ">");
  }

  /** What a reader sees, but for the numbers of the findings. */
  static String text(String markup) {
    return TAG.matcher(markup.replaceAll("<a class=\"ref\"[^>]*>\\d+</a>", ""))
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
