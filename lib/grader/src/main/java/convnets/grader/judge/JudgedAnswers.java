package convnets.grader.judge;

import convnets.grader.api.Answers;
import convnets.grader.api.InPlace;
import convnets.grader.api.Seed;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Hands tests an answer whose every call crosses into a worker, and notes what it returned. */
final class JudgedAnswers implements Answers {
  private final AnswerSession session;
  private final Seed seed;
  private final Map<String, Output> outputs = new ConcurrentHashMap<>();

  JudgedAnswers(AnswerSession session, Seed seed) {
    this.session = session;
    this.seed = seed;
  }

  @Override
  public <T> T answer(Class<T> exercise, String test) {
    Output output = outputs.computeIfAbsent(test, Output::new);
    return exercise.cast(Proxy.newProxyInstance(
        exercise.getClassLoader(),
        new Class<?>[] {exercise},
        (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
            ? method.invoke(session, arguments)
            : noted(output, method, arguments == null ? new Object[0] : arguments)));
  }

  private Object noted(Output output, Method method, Object[] arguments) {
    Object value = session.call(method, arguments);
    output.add(method.isAnnotationPresent(InPlace.class) ? arguments : value);
    return value;
  }

  @Override
  public Random random(String test) {
    return seed.random(test);
  }

  /** Returns the fingerprint of what was returned to a test, of this id of JUnit's. */
  String output(String test) {
    return outputs.computeIfAbsent(test, Output::new).fingerprint();
  }
}
