package dev.isogloss.mutation;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/** Whole numbers that the code puts on the stack. */
final class Constant {
  private Constant() {}

  static boolean isNumber(AbstractInsnNode at) {
    int opcode = at.getOpcode();
    return opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5
        || opcode == Opcodes.BIPUSH
        || opcode == Opcodes.SIPUSH
        || at instanceof LdcInsnNode load && load.cst instanceof Integer;
  }

  /**
   * Whether a number is the last step of a condition that was worked out by jumps, which are
   * changed already.
   */
  static boolean isTruth(AbstractInsnNode at) {
    AbstractInsnNode next = at.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next != null && (next.getOpcode() == Opcodes.IRETURN || isGoto(next));
  }

  private static boolean isGoto(AbstractInsnNode at) {
    return at instanceof JumpInsnNode && at.getOpcode() == Opcodes.GOTO;
  }

  /** 1 for 0, 0 for 1, else one more. */
  static AbstractInsnNode other(AbstractInsnNode at) {
    if (at.getOpcode() == Opcodes.ICONST_1) {
      return new InsnNode(Opcodes.ICONST_0);
    }
    return new LdcInsnNode(value(at) + 1);
  }

  private static int value(AbstractInsnNode at) {
    if (at instanceof IntInsnNode number) {
      return number.operand;
    }
    return at instanceof LdcInsnNode load ? (Integer) load.cst : at.getOpcode() - Opcodes.ICONST_0;
  }
}
