package dev.isogloss.report.html;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;

/** A fix in its sentence, with what goes struck out and what comes highlighted. */
final class FixView {
  private static final int CONTEXT = 24;
  private static final int LONGEST = 160;

  private final Html html;

  FixView(Html html) {
    this.html = html;
  }

  /**
   * @param safety of the fix together with its counterparts in the copies
   */
  void write(Fix fix, Safety safety, String language) {
    html.open("p", "class", "fix " + safety.id(), "title", MessageText.of(fix.title()));
    html.element("span", label(safety), "class", "safety").raw(" ");
    if (fix.edits().isEmpty()) {
      html.element("bdi", MessageText.of(fix.title()));
    } else {
      html.open("bdi", "class", "change", "lang", language);
      changes(fix);
      html.close("bdi");
    }
    html.close("p");
  }

  private void changes(Fix fix) {
    Edit first = fix.edits().get(0);
    html.text(before(first));
    Edit previous = first;
    for (Edit edit : fix.edits()) {
      if (edit != first) {
        between(previous, edit);
      }
      changed("del", edit.at().text());
      changed("ins", edit.replacement());
      previous = edit;
    }
    html.text(after(previous));
  }

  private void between(Edit previous, Edit next) {
    SourceText source = next.at().source();
    int from = previous.at().span().end();
    int to = next.at().span().start();
    boolean near = previous.at().source().equals(source) && to >= from && to - from <= 2 * CONTEXT;
    if (near) {
      html.text(source.slice(new Span(from, to)));
    } else {
      html.text(after(previous) + " " + before(next));
    }
  }

  private void changed(String tag, String text) {
    String line = text.replaceAll("(\\r?\\n)+", "⏎");
    if (line.isBlank()) {
      line = line.replace(' ', '·').replace('\u00a0', '⍽');
    }
    if (!line.isEmpty()) {
      html.element(tag, shortened(line));
    }
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int head = text.lastIndexOf(' ', LONGEST / 2);
    int tail = text.indexOf(' ', text.length() - LONGEST / 4);
    head = head < 0 ? whole(text, LONGEST / 2) : head;
    tail = tail < 0 ? whole(text, text.length() - LONGEST / 4) : tail + 1;
    return text.substring(0, head) + " … " + text.substring(tail);
  }

  /** Keeps surrogate pairs whole. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private static String before(Edit edit) {
    SourceText source = edit.at().source();
    int end = edit.at().span().start();
    int line = source.line(source.position(end).line()).start();
    int start = Math.max(line, end - CONTEXT);
    if (start == line) {
      return source.slice(new Span(line, end));
    }
    int blank = source.content().indexOf(' ', start);
    return "…\u00a0" + source.slice(new Span(blank < 0 || blank >= end ? end : blank + 1, end));
  }

  private static String after(Edit edit) {
    SourceText source = edit.at().source();
    int start = edit.at().span().end();
    int line = Math.max(start, source.line(source.position(start).line()).end());
    int end = Math.min(line, start + CONTEXT);
    if (end == line) {
      return source.slice(new Span(start, line));
    }
    int blank = source.content().lastIndexOf(' ', end);
    return source.slice(new Span(start, Math.max(start, blank))) + "\u00a0…";
  }

  private static String label(Safety safety) {
    return switch (safety) {
      case SAFE -> "safe";
      case UNSAFE -> "unsafe";
      case DISPLAY_ONLY -> "by hand";
    };
  }
}
