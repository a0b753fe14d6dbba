package dev.isogloss.check.number;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds currency signs on the wrong side of the amount. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-currency",
    summary = "The currency sign is on the wrong side of the amount.",
    category = Category.LOCALE_NUMBER_FORMAT,
    severity = Severity.NEUTRAL,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        $100 in a language that writes 100 $, or 100$ in one that writes $100. In a document that
        writes formulas between dollar signs ($2$) the dollar is not a currency.

        ## Why
        The sign is read in the order of the text.

        ## Fix
        Moves the sign behind the amount, or before it. Unsafe: the name of the currency in words is
        often better.
        """)
public final class NumberCurrency implements Check.OfDocument {
  /** Sign and amount, by what the language writes for a magnitude between. */
  private static final Map<List<String>, Pattern> BEFORE = new ConcurrentHashMap<>();

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}$€£¥.,])(\\d[\\d.,]*\\d|\\d)\\h?([$€£¥])(?![\\p{L}\\p{N}])");

  @Override
  public List<Finding> check(Context context) {
    boolean formulas = Formulas.areIn(context);
    return context.document().segments().stream()
        .flatMap(s -> findings(s, formulas, context).stream())
        .toList();
  }

  private List<Finding> findings(Segment segment, boolean formulas, Context context) {
    Language language = context.language(segment);
    boolean behind = language.conventions().currencyBehind();
    Matcher amount = (behind ? before(language) : BEHIND).matcher(segment.text());
    List<Finding> findings = new ArrayList<>();
    while (amount.find()) {
      String sign = amount.group(behind ? 1 : 2);
      boolean currency = !formulas || !sign.equals("$");
      if (currency && OwnProse.of(segment, context).has(amount.start())) {
        String text =
            behind
                ? amount.group(2) + amount.group(3) + "\u00A0" + amount.group(1)
                : amount.group(2) + amount.group(1);
        Slip slip = Slip.of(segment, new Span(amount.start(), amount.end()), text, Safety.UNSAFE);
        findings.add(slip.finding(this, message(behind), context));
      }
    }
    return findings;
  }

  private static Pattern before(Language language) {
    return BEFORE.computeIfAbsent(language.numbers().magnitudes().signs(), NumberCurrency::before);
  }

  private static Pattern before(List<String> signs) {
    String magnitude = signs.isEmpty() ? "" : "(?:\\h(?:" + String.join("|", signs) + "))?";
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])([$€£¥])\\h?(\\d[\\d.,\\u00A0]*\\d|\\d)("
            + magnitude
            + ")(?![\\p{L}\\p{N}]|[.,]\\d)");
  }

  private static Message message(boolean behind) {
    return behind
        ? Message.of("The currency sign belongs after the amount.")
        : Message.of("The currency sign belongs before the amount.");
  }
}
