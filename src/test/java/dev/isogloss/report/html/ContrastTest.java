package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2 AA: text stands out from its ground by at least 4.5 to 1, a figure by 3 to 1. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textIsReadable(boolean dark) throws IOException {
    Map<String, String> colours = colours(dark);
    for (String ground : List.of("paper", "panel")) {
      for (String text : List.of("ink", "soft", "link")) {
        requireReadable(colours.get(text), colours.get(ground), text + " on " + ground);
      }
    }
    for (String tinted :
        List.of("terminology", "accuracy", "linguistic", "style", "locale", "design")) {
      requireReadable(colours.get("ink"), colours.get(tinted + "-tint"), "ink on " + tinted);
      requireReadable(colours.get(tinted), colours.get(tinted + "-tint"), tinted);
    }
    for (String severity : List.of("critical", "major", "minor", "neutral")) {
      requireReadable("#ffffff", colours.get(severity), "white on " + severity);
    }
    for (String tick : colours.keySet()) {
      if (tick.matches("(preferred|admitted|deprecated|forbidden|stray)(-[bc])?")) {
        assertThat(ratio(colours.get(tick), colours.get("panel")))
            .as(tick)
            .isGreaterThanOrEqualTo(3);
      }
    }
    requireReadable(colours.get("del"), colours.get("del-tint"), "del");
    requireReadable(colours.get("ins"), colours.get("ins-tint"), "ins");
  }

  @Test
  void theRatioIsThatOfTheStandard() {
    assertThat(ratio("#000000", "#ffffff")).isBetween(20.99, 21.01);
    assertThat(ratio("#777777", "#ffffff")).isBetween(4.47, 4.49);
  }

  private static void requireReadable(String text, String ground, String what) {
    assertThat(ratio(text, ground)).as(what).isGreaterThanOrEqualTo(4.5);
  }

  private static Map<String, String> colours(boolean dark) throws IOException {
    String[] schemes = Resource.read("report.css").content().split("prefers-color-scheme: dark", 2);
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(dark ? schemes[1] : schemes[0]);
    while (colour.find()) {
      colours.putIfAbsent(colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static double ratio(String a, String b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double c = (value & 0xff) / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
