package convnets.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Hears Ctrl-C. By reflection, since the compiler warns of {@code sun.misc.Signal} unasked. */
final class Signals {
  private Signals() {}

  static void onInterrupt(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object hears = Proxy.newProxyInstance(
          handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
            action.run();
            return null;
          });
      Object interrupt = signal.getConstructor(String.class).newInstance("INT");
      signal.getMethod("handle", signal, handler).invoke(null, interrupt, hears);
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      System.getLogger("kernel").log(System.Logger.Level.DEBUG, "no Ctrl-C", e);
    }
  }
}
