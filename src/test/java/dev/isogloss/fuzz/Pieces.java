package dev.isogloss.fuzz;

import java.util.List;

/** What hostile texts are made of. */
final class Pieces {
  /** Prose, with slips that checks find and mend. */
  static final List<String> PROSE =
      List.of(
          "Нейронная сеть учится на на данных . ",
          "Нервная сеть видит «закон масштаба\" и законы масштабирования. ",
          "Он сказал - \"это так\"... и и ушёл. ",
          "Модель , обученная на 1,5 млн примеров,работает в 10-20 раз быстрее. ",
          "В 2020 году Илья Сутскевер написал статью о свободный рынок. ",
          "Это, как правило правда , но не всегда. ",
          "а также бенчмарке и отрендеренный коммит, ",
          "The the model learn from data, it it grow 1.5 times. ",
          "A large language model (LLM) and Large Language Model. ",
          "He said \"it's fine' - or not .",
          "Das ist ein \"Modell\" mit 1.234,5 Euro und der, der liest. ",
          "神经网络根据数据进行学习，学习。",
          "ニューラルネットワークは学習する。",
          "מודל שפה גדול. ",
          "نموذج اللغة الكبير. ",
          "Нейрoнная сeть (латиница). ",
          "мама".repeat(3) + " ",
          "СЕТЬ Сеть сЕТЬ ",
          "А. С. Пушкин и т. д. и т.п. ",
          "рис. 1 - 2, стр. 3-4, см. п. 5.6.7 ",
          "C++, C#, .NET, TCP/IP, R&D, A|B, C*D* ",
          "ё Ё е\u0301 й и\u0306 ﬁ ½ № § ‰ ° ");

  /** Markup of Markdown, MDX and HTML, whole and broken. */
  static final List<String> MARKUP =
      List.of(
          "\n\n", "\n", "\r\n", "\r", "  \n", "\t", "    ", "# ", "## Заголовок {#id}\n\n", "---\n",
          "===\n", "> ", "- ", "  - ", "1. ", "* ", "- [ ] ", "*", "**", "_", "__", "~~", "==", "`",
          "``", "```\n", "```js\n", "~~~\n", "[", "]", "(", ")", "[слово](u \"Титул\")", "[слово][a]",
          "\n[a]: http://a.b/c \"т\"\n", "![alt слово](i.png)", "[^1]", "\n[^1]: Сноска сноска.\n",
          "<b>", "</b>", "<br/>", "<a href=\"x\" title=\"и и\">", "</a>", "<div>\n", "</div>\n",
          "<!-- ", " -->", "<!-- isogloss-disable -->", "<!-- isogloss-enable -->",
          "<!-- isogloss-disable-next-line repeat: x -->\n", "<script>", "</script>", "<pre>",
          "</pre>", "<A b={c} d=\"и и\">", "</A>", "<A/>", "{", "}", "{/* ", " */}", "{`${", "`}",
          "import a from 'b'\n\n", "export const a = [\n", "&amp;", "&nbsp;", "&#8212;", "&lt", "&",
          "\\", "\\*", "\\|", "|", "| a | b |\n|---|:-:|\n| и и | в |\n", "$", "$$", "$x^2$", "$$\n",
          "{{ a | b }}", "{% c %}", "{{< d e=\"и и\" >}}", "!!! note \"и и\"\n    ", ":::note\n",
          ":::\n", "[[a|b]]", "#tag", "@user", "http://a.b/в?г=д&е", "a@b.c", "www.a.b", "^[", "++", "%%");

  /** What no text should hold. */
  static final List<String> ODD =
      List.of(
          "\0", "\u0007", "\b", "\u001b[2J", "\u001b]0;x\u0007", "\u007f", "\u0085", "\u009b1m",
          "\u00a0", "\u00ad", "\u200b", "\u200d", "\u200e", "\u202e", "\u2066", "\u2028", "\u2029",
          "\u2060", "\ufeff", "\ufffc", "\ufffd", "\uffff", "😀", "👩‍🚀", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e" + "\u0301".repeat(20),
          "\n::add-mask::x\n", "##[error]", "##vso[x]", "%0A", "{0}", "${x}", "=1+1", "<script>alert(1)</script>",
          "]]>", "\"\"\"", "'''", "\\u0000", "а".repeat(300), "-".repeat(80), "[".repeat(60), "*".repeat(60),
          "> ".repeat(40), "(".repeat(50), "<b>".repeat(30), "«".repeat(20), "1".repeat(90), "А.".repeat(40));

  /** What a file may begin with. */
  static final List<String> HEADS =
      List.of(
          "", "", "", "", "\ufeff", "---\ntitle: Сеть и и модель\ndescription: \"a\\\"b\"\n---\n",
          "---\ntitle: [\n---\n", "+++\ntitle = 'и и'\n+++\n", "{\n  \"title\": \"и и\"\n}\n",
          "---\n---\n", "---\n", "title: и и\n---\n", "id\tsource\ttarget\n", "key,en,ru\n", "<!-- isogloss-disable-file -->\n");

  private Pieces() {}
}
