package dev.isogloss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A repository of forty small articles in two languages, with old faults in half of them. */
record SampleRepository(Path folder) {
  private static final String GLOSSARY =
      """
      concept,en,en.forbidden,ru,ru.admitted,ru.forbidden
      neural-network,neural network,nerve network,нейронная сеть,нейросеть,нервная сеть
      scaling-law,scaling law,law of scale,закон масштабирования,,закон расширения
      dataset,dataset,,набор данных,датасет,выборка данных
      """;

  private static final List<String> RU =
      List.of(
          "Статья номер %d рассказывает о том, как учится нейронная сеть.",
          "Закон масштабирования предсказал ошибку модели номер %d.",
          "В опыте %d набор данных собирали целый год.",
          "Наблюдение %d подтвердилось, и никто не удивился.");

  private static final List<String> RU_FAULTY =
      List.of(
          "В опыте %d нервная сеть отвечала быстрее.",
          "По закону расширения ошибка номер %d падает.", "Мы ждали ответа на на вопрос номер %d.");

  private static final List<String> EN =
      List.of(
          "Article number %d tells how a neural network learns.",
          "The scaling law predicted the error of model %d.",
          "In experiment %d the dataset was collected for a year.");

  private static final List<String> EN_FAULTY =
      List.of(
          "In experiment %d the nerve network was faster.",
          "The answer to question %d was was short.");

  /** Writes the articles and commits them on the branch main. */
  static SampleRepository make(Path folder) throws IOException, GitAPIException {
    SampleRepository made = new SampleRepository(folder);
    made.write("glossary.csv", GLOSSARY);
    for (int i = 1; i <= 20; i++) {
      made.write("docs/ru/article-%02d.md".formatted(i), article(i, "Статья", RU, RU_FAULTY));
      made.write("docs/en/article-%02d.md".formatted(i), article(i, "Article", EN, EN_FAULTY));
    }
    Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call().close();
    made.commit("Articles");
    return made;
  }

  private static String article(int number, String title, List<String> good, List<String> faulty) {
    StringBuilder text = new StringBuilder("# " + title + " " + number + "\n");
    for (int i = 0; i < good.size(); i++) {
      text.append('\n').append(good.get(i).formatted(number * 10 + i)).append('\n');
    }
    if (number % 2 == 0) {
      String fault = faulty.get(number / 2 % faulty.size());
      text.append('\n').append(fault.formatted(number * 10 + 9)).append('\n');
    }
    return text.toString();
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void branch(String name) throws IOException, GitAPIException {
    try (Git git = Git.open(folder.toFile())) {
      git.checkout().setCreateBranch(true).setName(name).call();
    }
  }

  void commit(String message) throws IOException, GitAPIException {
    try (Git git = Git.open(folder.toFile())) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage(message)
          .setSign(false)
          .setAuthor("A", "a@example.org")
          .setCommitter("A", "a@example.org")
          .call();
    }
  }
}
