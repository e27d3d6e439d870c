package convnets.kernel.session;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Weaves {@link CellGuard} into the classes of cells and of the libraries that they load: a check
 * at the start of each method and before each jump backwards, so that any loop can be stopped, and
 * guards in place of the calls that would end the kernel or that look at the interrupt flag.
 */
final class CellWeaver extends ClassVisitor {
  private static final String GUARD = CellGuard.class.getName().replace('.', '/');
  private static final Set<String> GUARDED = Set.of(
      "java/lang/System.exit(I)V",
      "java/lang/Runtime.exit(I)V",
      "java/lang/Runtime.halt(I)V",
      "java/lang/Thread.interrupted()Z",
      "java/lang/Thread.isInterrupted()Z");

  private CellWeaver(ClassWriter writer) {
    super(Opcodes.ASM9, writer);
  }

  static byte[] weave(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new CellWeaver(writer), 0);
    return writer.toByteArray();
  }

  /** Leaves a class as it is if it is too new, or too large to take the checks. */
  static byte[] weaveIfPossible(byte[] classFile) {
    try {
      return weave(classFile);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return classFile;
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new Body(next, !name.equals("<clinit>"));
  }

  private static final class Body extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();
    private final boolean checked;

    /** A class whose start was cut short could never be used again, so that is not checked. */
    Body(MethodVisitor next, boolean checked) {
      super(Opcodes.ASM9, next);
      this.checked = checked;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      check();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        check();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (isGuarded(owner, name, descriptor)) {
        String all = guarded(owner, name, descriptor);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, name, all, false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] guarded = new Object[arguments.length];
      for (int i = 0; i < arguments.length; i++) {
        guarded[i] = arguments[i] instanceof Handle handle ? guarded(handle) : arguments[i];
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, guarded);
    }

    private void check() {
      if (checked) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, "check", "()V", false);
      }
    }

    private static Handle guarded(Handle call) {
      String owner = call.getOwner();
      String name = call.getName();
      return isGuarded(owner, name, call.getDesc())
          ? new Handle(
              Opcodes.H_INVOKESTATIC, GUARD, name, guarded(owner, name, call.getDesc()), false)
          : call;
    }

    private static boolean isGuarded(String owner, String name, String descriptor) {
      return GUARDED.contains(owner + "." + name + descriptor);
    }

    /** The guard's method is static: what the call was made on becomes an argument. */
    private static String guarded(String owner, String name, String descriptor) {
      boolean isStatic = owner.equals("java/lang/System") || name.equals("interrupted");
      return isStatic ? descriptor : descriptor.replace("(", "(L" + owner + ";");
    }
  }
}
