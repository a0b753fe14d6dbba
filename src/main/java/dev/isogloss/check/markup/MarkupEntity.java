package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds character references of HTML that are read as text. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-entity",
    summary = "The text has a character reference of HTML.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        References such as «&nbsp;» in plain text, those that were escaped twice («&amp;nbsp;»),
        that have lost their semicolon or have a space in them («& quot;»). In Markdown a whole
        reference is a character, and is left alone.

        ## Why
        The reader sees code instead of a character.

        ## Fix
        Writes the character. Safe in plain text where the reference is whole; a tag or an ampersand
        that may come of it is unsafe.
        """)
public final class MarkupEntity implements Check.OfSegment {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", "\u00A0"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("bdquo", "„"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("deg", "°"),
          Map.entry("times", "×"),
          Map.entry("minus", "−"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("shy", "\u00AD"),
          Map.entry("euro", "€"),
          Map.entry("sect", "§"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"));

  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(\\h?)(?:("
              + String.join("|", new TreeSet<>(NAMED.keySet()))
              + ")(\\h?;|(?![\\p{L}\\p{N}=_;]))|#(\\d{2,5})(\\h?;))");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    if (segment.text().indexOf('&') < 0) {
      return List.of();
    }
    return REFERENCE
        .matcher(segment.text())
        .results()
        .filter(
            m ->
                m.group(2) == null
                    || !(m.group(3).isEmpty()
                        && (!m.group(1).isEmpty() || m.group(2).length() < 4)))
        .map(
            m ->
                slip(segment, m, context)
                    .finding(this, Message.of("HTML code instead of a character."), context))
        .toList();
  }

  private static Slip slip(Segment segment, MatchResult reference, Context context) {
    Span at = new Span(reference.start(), reference.end());
    String name = reference.group(2);
    String character =
        name != null
            ? NAMED.getOrDefault(name, "")
            : Character.toString(Integer.parseInt(reference.group(4)));
    boolean literal =
        context.document().source().slice(segment.toSource(at)).equals(reference.group());
    boolean whole = reference.group().matches("&\\S+;") && !"<>&".contains(character);
    return Slip.of(segment, at, character, literal && whole ? Safety.SAFE : Safety.UNSAFE);
  }
}
