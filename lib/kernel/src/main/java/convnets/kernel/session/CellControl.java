package convnets.kernel.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;

/**
 * Runs the snippets of JShell in this process, on the thread that evaluates them, and keeps the
 * real value or error, of which JShell itself keeps only the text.
 */
final class CellControl extends DirectExecutionControl {
  private final Interrupter interrupter;
  private final long limitMillis;
  private Object value;
  private Throwable thrown;

  /** The limit is for one statement, 0 for none. */
  CellControl(Interrupter interrupter, long limitMillis) {
    this.interrupter = interrupter;
    this.limitMillis = limitMillis;
  }

  /** Forgets the last value and error. */
  void clear() {
    value = null;
    thrown = null;
  }

  Object value() {
    return value;
  }

  Throwable thrown() {
    return thrown;
  }

  @Override
  public void load(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    ClassBytecodes[] woven = new ClassBytecodes[classes.length];
    for (int i = 0; i < classes.length; i++) {
      woven[i] = new ClassBytecodes(classes[i].name(), CellWeaver.weave(classes[i].bytecodes()));
    }
    super.load(woven);
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    Thread.currentThread().setContextClassLoader(snippet.getDeclaringClass().getClassLoader());
    Runnable cancel = limitMillis > 0 ? interrupter.limit(limitMillis) : () -> {};
    try {
      value = snippet.invoke(null);
      return "";
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
      throw e;
    } finally {
      cancel.run();
    }
  }

  @Override
  protected void clientCodeEnter() {
    interrupter.enter();
  }

  @Override
  protected void clientCodeLeave() {
    interrupter.leave();
  }
}
