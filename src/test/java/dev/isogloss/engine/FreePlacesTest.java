package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boilerplate is told at the longest part of it of which nothing else is told. */
class FreePlacesTest {
  private static final ToyText TEXT = ToyText.of("Zero. One two three four five. Six.");

  private static Finding paragraph(Category category, String words) {
    return Finding.of("paragraph", category, Severity.MINOR, TEXT.at(words), Message.of("There."));
  }

  private static String place(Category category, String... others) {
    List<Finding> found = new ArrayList<>();
    found.add(paragraph(category, "One two three four five."));
    for (String other : others) {
      found.add(TEXT.finding("toy", other));
    }
    FreePlaces places = new FreePlaces(f -> f.check().equals("paragraph"), found);
    return places.of(found).get(0).at().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zero; One two three four five.; nothing in it",
        "One; two three four five.; at its start",
        "five.; One two three four; at its end",
        "two; three four five.; the longer part behind",
        "four; One two three; the longer part before",
        "two three four; five.; one longer by a mark",
        "Zero. One; two three four five.; from before it",
        "five. Six; One two three four; beyond it",
        "One two three four five.; One two three four five.; all of it"
      })
  void whatElseIsTold(String other, String left, String why) {
    assertThat(place(Category.DESIGN_BOILERPLATE, other)).as(why).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({"One, four, two three", "two, three four, five.", "One two, two three, four five."})
  void severalThings(String one, String other, String left) {
    assertThat(place(Category.DESIGN_BOILERPLATE, one, other)).isEqualTo(left);
    assertThat(place(Category.DESIGN_BOILERPLATE, other, one)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({"One", "three"})
  void anotherFaultIsToldWhereItIs(String other) {
    assertThat(place(Category.DESIGN_DUPLICATE, other)).isEqualTo("One two three four five.");
  }

  @ParameterizedTest
  @CsvSource({"Zero, . One.", "One., Zero.", "Zero. One., Zero. One."})
  void aParagraphMayBeginTheText(String other, String left) {
    ToyText text = ToyText.of("Zero. One.");
    List<Finding> found =
        List.of(
            paragraph(Category.DESIGN_BOILERPLATE, "Zero.").movedTo(text.at("Zero. One.")),
            text.finding("toy", other));
    FreePlaces places = new FreePlaces(f -> f.check().equals("paragraph"), found);
    assertThat(places.of(found).get(0).at().text()).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "5, 5"})
  void aPointTakesNothing(int start, int end) {
    Finding point =
        TEXT.finding("toy", "One").movedTo(new Location(TEXT.source(), new Span(start, end)));
    List<Finding> found =
        List.of(paragraph(Category.DESIGN_BOILERPLATE, "One two three four five."), point);
    FreePlaces places = new FreePlaces(f -> f.check().equals("paragraph"), found);
    assertThat(places.of(found).get(0)).isEqualTo(found.get(0));
  }
}
