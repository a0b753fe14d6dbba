package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticle.Place;
import java.util.List;

/** Something that reports places of an article. */
interface ArticleChecker {
  /**
   * @param name the file name of the article; its ending names the format
   */
  List<Place> places(String name, String text);
}
