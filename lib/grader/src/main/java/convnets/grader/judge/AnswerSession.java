package convnets.grader.judge;

import convnets.grader.api.InPlace;
import convnets.grader.api.Limit;
import convnets.grader.sandbox.Sandbox;
import convnets.grader.sandbox.SandboxException;
import convnets.grader.worker.Compilation;
import convnets.grader.worker.Frame;
import convnets.grader.worker.FrameKind;
import convnets.grader.worker.Overwrite;
import convnets.grader.worker.Signature;
import convnets.grader.worker.Thrown;
import convnets.grader.worker.ValueReader;
import convnets.grader.worker.ValueWriter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;

/**
 * The calls of one phase, visible or hidden: a worker that dies is replaced, so that it costs one
 * test and not the others, until it happened too often or the phase's time is up.
 */
final class AnswerSession implements AutoCloseable {
  private final Compiled answer;
  private final Limits limits;
  private final Sandbox sandbox;
  private final StringBuilder printed = new StringBuilder();
  private WorkerProcess worker;
  private boolean loaded;
  private int deaths;
  private long spent;
  private Optional<SandboxException> failure = Optional.empty();

  /** Opens a session on a worker that was started ahead. */
  AnswerSession(Compiled answer, Limits limits, Sandbox sandbox, WorkerProcess worker) {
    this.answer = answer;
    this.limits = limits;
    this.sandbox = sandbox;
    this.worker = worker;
  }

  /** Calls a method of the answer; what it throws, or what went wrong instead, is thrown. */
  Object call(Method method, Object[] arguments) {
    Signature signature = new Signature(method);
    try {
      ValueWriter out = new ValueWriter();
      out.write(String.class, method.getName());
      out.write(String.class, signature.types().toMethodDescriptorString());
      out.append(signature.encode(arguments));
      Frame reply = ask(out.bytes(), limit(method));
      return result(signature, arguments, reply);
    } catch (IOException noAnswer) {
      lose();
      throw new AnswerFailure("the answer could not be understood: " + noAnswer.getMessage());
    }
  }

  /** Only its calls are an answer's time: what a test does with the values is the judge's. */
  private Frame ask(byte[] call, Duration limit) throws IOException {
    checkBudget();
    long start = System.nanoTime();
    try {
      if (!loaded) {
        appear();
        worker.ask(FrameKind.LOAD, loading(), limits.start());
        loaded = true;
      }
      return worker.ask(FrameKind.CALL, call, limit);
    } catch (WorkerGone gone) {
      lose();
      throw new AnswerFailure(gone.getMessage());
    } catch (SandboxException noWorker) {
      failure = Optional.of(noWorker);
      throw noWorker;
    } catch (InterruptedException stop) {
      lose();
      Thread.currentThread().interrupt();
      throw new AnswerFailure("the check was interrupted");
    } finally {
      spent += System.nanoTime() - start;
    }
  }

  /** A worker that does not come is tried once more; after that no verdict can be had. */
  private void appear() throws InterruptedException {
    try {
      worker = worker == null ? WorkerProcess.start(sandbox) : worker;
      worker.await(limits.start());
    } catch (SandboxException first) {
      retire();
      worker = WorkerProcess.start(sandbox);
      worker.await(limits.start());
    }
  }

  private void checkBudget() {
    if (failure.isPresent()) {
      throw failure.get();
    } else if (Thread.currentThread().isInterrupted()) {
      throw new AnswerFailure("the check was interrupted");
    } else if (deaths >= limits.deaths()) {
      throw new AnswerFailure("not tried: your program had to be stopped " + deaths + " times");
    } else if (spent > limits.phase().toNanos()) {
      throw new AnswerFailure("not tried: the tests before took too long");
    }
  }

  private byte[] loading() throws IOException {
    ValueWriter out = new ValueWriter().write(String.class, answer.answer());
    Compilation.writeClasses(out, answer.classes());
    return out.bytes();
  }

  private Duration limit(Method method) {
    Limit own = method.getAnnotation(Limit.class);
    return own == null ? limits.call() : Duration.ofSeconds(own.seconds());
  }

  private Object result(Signature asked, Object[] arguments, Frame reply) throws IOException {
    ValueReader in = reply.values();
    switch (reply.kind()) {
      case RETURNED -> {
        Object value = in.read(asked.types().returnType());
        keep(asked, arguments, asked.decode(in));
        return value;
      }
      case THREW -> throw Rebuilt.of(Thrown.read(in));
      case NO_METHOD ->
        throw new AnswerFailure("the class " + answer.answer() + " has no method " + asked);
      case NO_VALUE ->
        throw new AnswerFailure(asked.method().getName() + " returned " + in.read(String.class));
      default -> throw new IOException("a reply of the kind " + reply.kind());
    }
  }

  /** Arguments come back: they must be as they were, unless the exercise is to change them. */
  private static void keep(Signature asked, Object[] arguments, Object[] after) throws IOException {
    if (asked.method().isAnnotationPresent(InPlace.class)) {
      Overwrite.all(arguments, after);
    } else if (!asked.same(arguments, after)) {
      throw new AnswerFailure(asked.method().getName() + " changed the values that it was given");
    }
  }

  private void lose() {
    deaths++;
    retire();
  }

  private void retire() {
    if (worker != null) {
      worker.close();
      printed.append(worker.printed());
      worker = null;
      loaded = false;
    }
  }

  /** Ends the worker. */
  @Override
  public void close() {
    retire();
  }

  /** Returns why the grader itself could not go on, if so. */
  Optional<SandboxException> failure() {
    return failure;
  }

  /** Returns what the program printed, once the session is closed. */
  String printed() {
    return printed.toString();
  }
}
