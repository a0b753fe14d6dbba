package dev.isogloss.mutation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** Which instruction takes the place of which. */
final class Opcode {
  private static final Map<Integer, Integer> NEGATED =
      bothWays(
          entry(Opcodes.IFEQ, Opcodes.IFNE),
          entry(Opcodes.IFLT, Opcodes.IFGE),
          entry(Opcodes.IFGT, Opcodes.IFLE),
          entry(Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPNE),
          entry(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGE),
          entry(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLE),
          entry(Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE),
          entry(Opcodes.IFNULL, Opcodes.IFNONNULL));

  private static final Map<Integer, Integer> MOVED =
      bothWays(
          entry(Opcodes.IFLT, Opcodes.IFLE),
          entry(Opcodes.IFGT, Opcodes.IFGE),
          entry(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPLE),
          entry(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPGE));

  private static final Map<Integer, Integer> CALCULATED =
      bothWays(
          entry(Opcodes.IADD, Opcodes.ISUB),
          entry(Opcodes.LADD, Opcodes.LSUB),
          entry(Opcodes.DADD, Opcodes.DSUB),
          entry(Opcodes.IMUL, Opcodes.IDIV),
          entry(Opcodes.LMUL, Opcodes.LDIV),
          entry(Opcodes.DMUL, Opcodes.DDIV),
          entry(Opcodes.IAND, Opcodes.IOR),
          entry(Opcodes.LAND, Opcodes.LOR),
          entry(Opcodes.ISHL, Opcodes.ISHR));

  private Opcode() {}

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Map<Integer, Integer> bothWays(Map.Entry<Integer, Integer>... pairs) {
    return Stream.of(pairs)
        .flatMap(p -> Stream.of(p, entry(p.getValue(), p.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The jump on the opposite condition, −1 if the instruction is not a jump on one. */
  static int negated(int opcode) {
    return NEGATED.getOrDefault(opcode, -1);
  }

  /** The comparison that differs where both sides are equal, −1 if there is none. */
  static int moved(int opcode) {
    return MOVED.getOrDefault(opcode, -1);
  }

  /** Minus for plus and the like, −1 if there is none. */
  static int calculated(int opcode) {
    return opcode == Opcodes.IREM ? Opcodes.IMUL : CALCULATED.getOrDefault(opcode, -1);
  }
}
