package convnets.grader.worker;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;

/** Turns each message of the judge into the worker's answer. */
final class Answering {
  private AnswerLoader loader = new AnswerLoader(Map.of());
  private AnswerClass answer = new AnswerClass(Void.class);

  /** Returns the answer to a message; whatever the student's code throws is an answer too. */
  Frame to(Frame asked) throws IOException {
    ValueReader in = asked.values();
    ValueWriter out = new ValueWriter();
    FrameKind kind;
    try {
      kind = switch (asked.kind()) {
        case COMPILE -> compile(in, out);
        case LOAD -> load(in);
        default -> call(in, out);
      };
    } catch (Throwable thrown) {
      out = new ValueWriter();
      Thrown.of(rootOf(thrown), loader).write(out);
      kind = FrameKind.THREW;
    }
    return new Frame(asked.sequence(), kind, out.bytes());
  }

  /** A failed static initializer says what failed in it. */
  private static Throwable rootOf(Throwable thrown) {
    boolean wrapped = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null;
    return wrapped ? thrown.getCause() : thrown;
  }

  private static FrameKind compile(ValueReader in, ValueWriter out) throws IOException {
    String className = (String) in.read(String.class);
    String text = (String) in.read(String.class);
    Compilation made = Compilation.of(className, text, (String) in.read(String.class));
    try {
      made.write(out);
      return FrameKind.COMPILED;
    } catch (WireException tooLarge) {
      return noValue(tooLarge, out);
    }
  }

  private FrameKind load(ValueReader in) throws IOException, ClassNotFoundException {
    String answerName = (String) in.read(String.class);
    loader = new AnswerLoader(Compilation.readClasses(in));
    answer = new AnswerClass(Class.forName(answerName, false, loader));
    return FrameKind.LOADED;
  }

  private FrameKind call(ValueReader in, ValueWriter out) throws Throwable {
    String name = (String) in.read(String.class);
    String descriptor = (String) in.read(String.class);
    MethodType types =
        MethodType.fromMethodDescriptorString(descriptor, Answering.class.getClassLoader());
    Object[] arguments = new Object[types.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = in.read(types.parameterType(i));
    }
    Optional<Method> method = answer.method(name, types);
    return method.isEmpty() ? FrameKind.NO_METHOD : call(method.get(), types, arguments, out);
  }

  private FrameKind call(Method method, MethodType types, Object[] arguments, ValueWriter out)
      throws Throwable {
    Object value = answer.call(method, arguments);
    try {
      out.write(types.returnType(), value);
      for (int i = 0; i < arguments.length; i++) {
        out.write(types.parameterType(i), arguments[i]);
      }
      return FrameKind.RETURNED;
    } catch (WireException noValue) {
      return noValue(noValue, out);
    }
  }

  private static FrameKind noValue(WireException why, ValueWriter out) throws IOException {
    out.reset().write(String.class, why.getMessage());
    return FrameKind.NO_VALUE;
  }
}
