package dev.isogloss.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documentation of each check; messages are held where the cases of the checks run. */
class VoiceTest {
  @TestFactory
  Stream<DynamicTest> checks() {
    return ServiceLoader.load(Check.class).stream()
        .map(provider -> provider.get().info())
        .map(info -> DynamicTest.dynamicTest(info.id(), () -> hold(info)));
  }

  private static void hold(CheckInfo info) {
    Voice.hold(info.id(), info.summary());
    Voice.hold(info.id(), info.doc());
  }

  @Test
  void aForbiddenPhraseFails() {
    assertThatThrownBy(() -> Voice.hold("x", "A word stands here.")).hasMessageContaining("stands");
    assertThatThrownBy(() -> Voice.hold("x", "It is no word.")).hasMessageContaining("is no");
  }
}
