package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticle.Place;
import java.util.List;

/** Something that reports places of an article. */
interface ArticleChecker {
  String HINT = "hint ";

  /**
   * @param name the file name of the article; its ending names the format
   */
  List<Place> places(String name, String text);

  /** The reports on the article, one place each; the rule of a hint begins with {@link #HINT}. */
  default List<Place> reports(String name, String text) {
    return places(name, text);
  }
}
