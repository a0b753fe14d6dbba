package dev.isogloss.engine;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.text.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary texts in which terms, markup and odd characters stand close together. */
final class Texts {
  private static final String TERMS =
      """
      concept,kind,en,en.forbidden,ru,ru.admitted,ru.deprecated,ru.forbidden
      scaling-law,term,scaling law,law of scaling,закон масштабирования,,,закон расширения; закон масштаба; расширение законов
      scaling,term,scaling,,масштабирование,,расширение,скейлинг
      llm,term,large language model,,большая языковая модель,LLM,,крупная языковая модель; LLMs
      language-model,term,language model,,языковая модель,,,модель языка
      neural-network,term,neural network,nerve network,нейронная сеть,нейросеть,,нервная сеть
      dataset,term,dataset,,набор данных,датасет,массив данных,выборка данных
      compute,term,compute,,вычисления,,,компьют
      sutskever,name,Sutskever,,Суцкевер,Илья Суцкевер,,Сутскевер
      lesson,title,The Lesson,,Длинный урок,,,Долгий урок
      """;

  private static final List<String> NAMED =
      List.of(
          "закон расширения",
          "законом масштаба",
          "Законы Расширения",
          "расширения законов",
          "расширением",
          "ЗАКОН РАСШИРЕНИЯ",
          "закон масштабирования",
          "крупных языковых моделей",
          "большая языковая модель",
          "LLM",
          "LLMs",
          "модели языка",
          "нервные сети",
          "нейросетью",
          "нейронной сети",
          "выборка данных",
          "датасетов",
          "массиве данных",
          "компьюта",
          "вычислений",
          "Сутскевера",
          "Илья Сутскевер",
          "Долгом уроке",
          "долгий урок",
          "скейлинге",
          "зако\u0301н расши\u00ADрения",
          "закон\u00A0расширения",
          "laws of scaling",
          "nerve networks",
          "**закон** расширения",
          "закон *расширения*",
          "[нервная](u) сеть",
          "нервная\nсеть",
          "нерв&shy;ная сеть");

  private static final List<String> WORDS =
      List.of(
          "и", "и и", "на", "в", "новая", "две", "пять", "была", "учится", "видят", "о", "мы", "Ёж",
          "всё", "все", "the", "the the", "of", "model", "law", "закон", "сеть", "модель", "2026",
          "3,14", "e\u0301", "🚀", "👩‍💻", "𝔛", "\uFEFF", "\u200D", "\uFFFC", "ß", "İ", "日本語",
          "عربي");

  private static final List<String> MARKS =
      List.of(
          "\n",
          "\n\n",
          "\n# ",
          "\n- ",
          "\n1. ",
          "\n> ",
          "\n| a | b |\n|---|---|\n| ",
          " | ",
          "`",
          "```\n",
          "*",
          "**",
          "_",
          "~~",
          "[",
          "](https://example.org/сеть)",
          "![",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "&nbsp;",
          "&amp;",
          "\\",
          "\\*",
          "«",
          "»",
          "\"",
          "(",
          ")",
          ". ",
          ", ",
          "! ",
          "…",
          " — ",
          "---\n",
          "title: ",
          "[^1]",
          "$x$",
          "\t",
          "    ",
          "https://example.org ");

  /** Long enough to count as a passage when it stands twice. */
  private static final String PARAGRAPH =
      "\n\nЗакон расширения говорит, что ошибка падает, когда растут и данные, и вычисления, и"
          + " сама нервная сеть, а значит, по малым опытам можно заранее узнать исход больших и"
          + " очень дорогих.\n\n";

  private Texts() {}

  static Glossary glossary() {
    return GlossaryLoader.load(List.of(new SourceText("terms.csv", TERMS)));
  }

  /** Markdown and plain text, with line feeds. */
  static Arbitrary<SourceText> arbitrary() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(NAMED).map(t -> " " + t)),
            Tuple.of(6, Arbitraries.of(WORDS).map(t -> " " + t)),
            Tuple.of(5, Arbitraries.of(MARKS)),
            Tuple.of(1, Arbitraries.just(PARAGRAPH)));
    Arbitrary<String> content = piece.list().ofMaxSize(40).map(p -> String.join("", p));
    return Combinators.combine(content, Arbitraries.of("a.md", "a.txt"))
        .as((text, name) -> new SourceText(name, text));
  }
}
