package convnets.grader.judge;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import java.lang.reflect.Method;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;

/** A test as its author wrote it, read before any student's code runs. */
record PlannedTest(Class<?> owner, Method method) {
  /** Returns what the test says: its display name, or its method's name as words. */
  String name() {
    DisplayName given = method.getAnnotation(DisplayName.class);
    return given != null ? given.value() : words(method.getName());
  }

  /** Returns {@code a kernel of 5} for {@code aKernelOf5}, and {@code c3} as it is. */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z][a-z]{1,20})(?=[0-9])", " ")
        .toLowerCase(Locale.ROOT);
  }

  int points() {
    return method.getAnnotation(Points.class).value();
  }

  boolean visible() {
    return method.isAnnotationPresent(Visible.class) || owner.isAnnotationPresent(Visible.class);
  }

  int order() {
    Order order = method.getAnnotation(Order.class);
    return order == null ? Order.DEFAULT : order.value();
  }

  /** Returns the key under which the results of this test are counted. */
  String key() {
    return key(owner.getName(), method.getName());
  }

  static String key(String owner, String method) {
    return owner + "#" + method;
  }
}
