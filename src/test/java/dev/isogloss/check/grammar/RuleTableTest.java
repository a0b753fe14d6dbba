package dev.isogloss.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.grammar.RuleTable.Verdict;
import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.Vocabulary;
import dev.isogloss.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTableTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void aRuleThatNobodyHasMeasuredIsAHint(Kind kind) {
    Mistake mistake = new Mistake("NEW_RULE", kind, new Span(0, 1), "Wrong.", List.of());
    assertThat(RuleTable.of(Vocabulary.NONE).row(mistake).verdict()).isEqualTo(Verdict.HINT);
  }
}
