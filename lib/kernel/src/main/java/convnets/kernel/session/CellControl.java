package convnets.kernel.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jshell.execution.DirectExecutionControl;

/**
 * Runs the snippets of JShell in this process, on the thread that evaluates them, and keeps the
 * real value or error, of which JShell itself keeps only the text.
 */
final class CellControl extends DirectExecutionControl {
  private final Interrupter interrupter;
  private final ReentrantLock compiler;
  private final Deque<Boolean> released = new ArrayDeque<>();
  private volatile long limitMillis;
  private Object value;
  private Throwable thrown;

  /** The limit is for one statement, 0 for none; a cell that runs leaves the compiler to others. */
  CellControl(Interrupter interrupter, ReentrantLock compiler, long limitMillis) {
    super(new CellLoader());
    this.compiler = compiler;
    this.interrupter = interrupter;
    this.limitMillis = limitMillis;
  }

  void limit(long millis) {
    limitMillis = millis;
  }

  long limit() {
    return limitMillis;
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
  protected String invoke(Method snippet) throws Exception {
    Thread.currentThread().setContextClassLoader(snippet.getDeclaringClass().getClassLoader());
    long limit = limitMillis;
    Runnable cancel = limit > 0 ? interrupter.limit(limit) : () -> {};
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
    released.push(compiler.isHeldByCurrentThread());
    if (released.peek()) {
      compiler.unlock();
    }
    interrupter.enter();
  }

  @Override
  protected void clientCodeLeave() {
    interrupter.leave();
    if (released.pop()) {
      compiler.lock();
    }
  }
}
