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
 * Weaves {@link CellGuard} into the classes of a cell: a check at the start of each method and
 * before each jump backwards, so that any loop can be stopped, and guards in place of the calls
 * that would end the kernel.
 */
final class CellWeaver extends ClassVisitor {
  private static final String GUARD = CellGuard.class.getName().replace('.', '/');

  private CellWeaver(ClassWriter writer) {
    super(Opcodes.ASM9, writer);
  }

  static byte[] weave(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new CellWeaver(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new Body(super.visitMethod(access, name, descriptor, signature, exceptions));
  }

  private static final class Body extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    Body(MethodVisitor next) {
      super(Opcodes.ASM9, next);
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
      if (endsKernel(owner, name, descriptor)) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, name, guarded(owner, descriptor), false);
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
      super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, "check", "()V", false);
    }

    private static Handle guarded(Handle call) {
      return endsKernel(call.getOwner(), call.getName(), call.getDesc())
          ? new Handle(
              Opcodes.H_INVOKESTATIC,
              GUARD,
              call.getName(),
              guarded(call.getOwner(), call.getDesc()),
              false)
          : call;
    }

    private static boolean endsKernel(String owner, String name, String descriptor) {
      boolean exit = name.equals("exit");
      boolean halt = name.equals("halt");
      return descriptor.equals("(I)V")
          && (owner.equals("java/lang/System") && exit
              || owner.equals("java/lang/Runtime") && (exit || halt));
    }

    private static String guarded(String owner, String descriptor) {
      return owner.equals("java/lang/Runtime") ? "(Ljava/lang/Runtime;I)V" : descriptor;
    }
  }
}
