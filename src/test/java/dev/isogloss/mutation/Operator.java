package dev.isogloss.mutation;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A way to change an instruction so that the class still loads. */
enum Operator {
  /** Nothing: a control, which no test may notice. */
  NONE("is unchanged") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return false;
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {}
  },

  NEGATE("asks the opposite") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return Opcode.negated(at.getOpcode()) >= 0;
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      ((JumpInsnNode) at).setOpcode(Opcode.negated(at.getOpcode()));
    }
  },

  BOUNDARY("moves a boundary by one") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return Opcode.moved(at.getOpcode()) >= 0;
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      ((JumpInsnNode) at).setOpcode(Opcode.moved(at.getOpcode()));
    }
  },

  ARITHMETIC("calculates the other way") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return at instanceof IincInsnNode || Opcode.calculated(at.getOpcode()) >= 0;
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      if (at instanceof IincInsnNode count) {
        count.incr = -count.incr;
      } else {
        method.instructions.set(at, new InsnNode(Opcode.calculated(at.getOpcode())));
      }
    }
  },

  RETURN_TRUE("returns true") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return returnsTruth(method, at) && !isConstant(at, Opcodes.ICONST_1);
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      method.instructions.insertBefore(at, Returned.number(at.getOpcode(), true));
    }
  },

  RETURN_FALSE("returns false") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return returnsTruth(method, at) && !isConstant(at, Opcodes.ICONST_0);
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      method.instructions.insertBefore(at, Returned.number(at.getOpcode(), false));
    }
  },

  RETURN_ZERO("returns 0") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      int opcode = at.getOpcode();
      boolean number =
          opcode == Opcodes.IRETURN || opcode == Opcodes.LRETURN || opcode == Opcodes.DRETURN;
      return number && !returnsTruth(method, at) && !isConstant(at, Opcodes.ICONST_0);
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      method.instructions.insertBefore(at, Returned.number(at.getOpcode(), false));
    }
  },

  RETURN_EMPTY("returns nothing") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return at.getOpcode() == Opcodes.ARETURN
          && Returned.hasEmpty(Type.getReturnType(method.desc))
          && !isEmptyAlready(at);
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      method.instructions.insertBefore(at, Returned.empty(Type.getReturnType(method.desc)));
    }
  },

  VOID_CALL("leaves a call out") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return at instanceof MethodInsnNode call
          && !call.name.equals("<init>")
          && Type.getReturnType(call.desc) == Type.VOID_TYPE;
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      MethodInsnNode call = (MethodInsnNode) at;
      InsnList pops = new InsnList();
      for (Type argument : Type.getArgumentTypes(call.desc)) {
        pops.insert(new InsnNode(argument.getSize() == 1 ? Opcodes.POP : Opcodes.POP2));
      }
      if (call.getOpcode() != Opcodes.INVOKESTATIC) {
        pops.add(new InsnNode(Opcodes.POP));
      }
      method.instructions.insertBefore(at, pops);
      method.instructions.remove(at);
    }
  },

  CONSTANT("has another constant") {
    @Override
    boolean fits(MethodNode method, AbstractInsnNode at) {
      return Constant.isNumber(at) && !Constant.isTruth(at);
    }

    @Override
    void apply(MethodNode method, AbstractInsnNode at) {
      method.instructions.set(at, Constant.other(at));
    }
  };

  private final String says;

  Operator(String says) {
    this.says = says;
  }

  /** What the changed place does, as a predicate. */
  String says() {
    return says;
  }

  abstract boolean fits(MethodNode method, AbstractInsnNode at);

  abstract void apply(MethodNode method, AbstractInsnNode at);

  private static boolean returnsTruth(MethodNode method, AbstractInsnNode at) {
    return at.getOpcode() == Opcodes.IRETURN
        && Type.getReturnType(method.desc) == Type.BOOLEAN_TYPE;
  }

  private static boolean isConstant(AbstractInsnNode returning, int opcode) {
    AbstractInsnNode before = returning.getPrevious();
    return before != null && before.getOpcode() == opcode;
  }

  private static boolean isEmptyAlready(AbstractInsnNode returning) {
    return returning.getPrevious() instanceof MethodInsnNode call
        && call.getOpcode() == Opcodes.INVOKESTATIC
        && (call.name.equals("empty") || call.name.equals("of") && call.desc.startsWith("()"));
  }
}
