package convnets.grader.worker;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A method of an exercise's interface: how it reads, and how its arguments cross to a worker.
 *
 * @param method the interface's method
 */
public record Signature(Method method) {
  /** Returns the types of the arguments and of the result. */
  public MethodType types() {
    return MethodType.methodType(method.getReturnType(), method.getParameterTypes());
  }

  /** Returns the arguments as bytes. */
  public byte[] encode(Object[] arguments) throws IOException {
    ValueWriter out = new ValueWriter();
    for (int i = 0; i < arguments.length; i++) {
      out.write(method.getParameterTypes()[i], arguments[i]);
    }
    return out.bytes();
  }

  /** Reads arguments. */
  public Object[] decode(ValueReader in) throws IOException {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = in.read(method.getParameterTypes()[i]);
    }
    in.end();
    return arguments;
  }

  /** Returns whether two lists of arguments hold the same values. */
  public boolean same(Object[] some, Object[] others) throws IOException {
    return Arrays.equals(encode(some), encode(others));
  }

  /** Returns the method as Java writes it. */
  @Override
  public String toString() {
    String parameters = Arrays.stream(method.getParameters())
        .map(Signature::declaration)
        .collect(Collectors.joining(", "));
    String result = method.getReturnType().getSimpleName();
    return result + " " + method.getName() + "(" + parameters + ")";
  }

  private static String declaration(Parameter parameter) {
    return parameter.getType().getSimpleName() + " " + parameter.getName();
  }
}
