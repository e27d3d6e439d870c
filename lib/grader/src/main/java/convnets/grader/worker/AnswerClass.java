package convnets.grader.worker;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

/**
 * A student's class, called by the names and types of an exercise's methods: static or not, public
 * or not, without implementing anything.
 */
public final class AnswerClass {
  private final Class<?> type;

  /** Wraps a class. */
  public AnswerClass(Class<?> type) {
    this.type = type;
  }

  /** Returns the method of this name with exactly these types, if the class has it. */
  public Optional<Method> method(String name, MethodType types) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.getReturnType() == types.returnType())
        .filter(method -> Arrays.equals(method.getParameterTypes(), types.parameterArray()))
        .findFirst();
  }

  /**
   * Calls a method, on an object of its own unless it is static.
   *
   * @throws Throwable what the student's code throws
   */
  public Object call(Method method, Object... arguments) throws Throwable {
    try {
      method.setAccessible(true);
      Object self = Modifier.isStatic(method.getModifiers()) ? null : create();
      return method.invoke(self, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private Object create() throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }
}
