package convnets.grader.judge;

import convnets.grader.sandbox.Sandbox;
import convnets.grader.sandbox.SandboxException;
import convnets.grader.worker.Compilation;
import convnets.grader.worker.CompileError;
import convnets.grader.worker.Frame;
import convnets.grader.worker.FrameKind;
import convnets.grader.worker.ValueWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Has answers compiled by a worker that never runs one, so that nothing but the compiler sees their
 * text, and a text that breaks the compiler breaks nothing else.
 *
 * <p>The worker stays for the next answer, since a compiler is slow only the first time; whatever
 * goes wrong in it ends it.
 */
final class Compiler implements AutoCloseable {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_ANSWERS = 200;

  private final Sandbox sandbox;
  private final Limits limits;
  private WorkerProcess worker;
  private int answers;

  Compiler(Sandbox sandbox, Limits limits) {
    this.sandbox = sandbox;
    this.limits = limits;
  }

  /** Compiles an answer to classes that no one loads on this side. */
  Compiled compile(String answer, SourceText source) {
    if (source.isEmpty()) {
      return Compiled.failed(answer, List.of(nothing(answer)));
    } else if (source.text().length() > MOST_CHARACTERS) {
      return failed(answer, "The answer is longer than a million characters.");
    }
    boolean fresh = answers == 0;
    Compiled compiled = once(answer, source);
    // What an earlier answer did to the compiler is not this one's fault.
    return worker == null && !fresh ? once(answer, source) : compiled;
  }

  /** Says that there is nothing to compile. */
  static Problem nothing(String answer) {
    return Problem.of("There is no answer here: it is a class named " + answer + ".");
  }

  /** Whatever breaks the compiler ends its worker. */
  private Compiled once(String answer, SourceText source) {
    try {
      return compiled(answer, source, ask(answer, source.forCompiler()));
    } catch (WorkerGone gone) {
      close();
      return failed(
          answer,
          "The compiler did not finish this answer within " + limits.compile().toSeconds() + " s"
              + " and 256 MB: is it very long or deeply nested?");
    } catch (IOException unreadable) {
      close();
      return failed(answer, "The compiler made no sense of this answer.");
    }
  }

  private Frame ask(String answer, String text) throws IOException, WorkerGone {
    try {
      appear();
      answers++;
      return worker.ask(FrameKind.COMPILE, asked(answer, text), limits.compile());
    } catch (InterruptedException stop) {
      close();
      Thread.currentThread().interrupt();
      throw new SandboxException("the check was interrupted", stop);
    }
  }

  private byte[] asked(String className, String text) throws IOException {
    ValueWriter out = new ValueWriter();
    out.write(String.class, className).write(String.class, text);
    return out.write(String.class, sandbox.library().toString()).bytes();
  }

  private void appear() throws InterruptedException {
    if (answers >= MOST_ANSWERS) {
      close();
    }
    try {
      tryOut();
    } catch (SandboxException first) {
      close();
      tryOut();
    }
  }

  /** A new worker compiles something right first: if that fails, the answer is not to blame. */
  private void tryOut() throws InterruptedException {
    start();
    worker.await(limits.start());
    try {
      if (answers == 0) {
        Frame reply =
            worker.ask(FrameKind.COMPILE, asked("Right", "class Right {}"), limits.start());
        if (!Compilation.read(reply.values()).classes().containsKey("Right")) {
          throw new SandboxException("the compiler does not work here");
        }
      }
    } catch (WorkerGone | IOException gone) {
      throw new SandboxException("the compiler does not work here", gone);
    }
  }

  /** Starts the compiler's worker ahead of its work, unless it is there. */
  void start() {
    worker = worker == null ? WorkerProcess.start(sandbox) : worker;
  }

  private Compiled compiled(String answer, SourceText source, Frame reply) throws IOException {
    if (reply.kind() == FrameKind.NO_VALUE) {
      String much = (String) reply.values().read(String.class);
      return failed(answer, "The answer is too large once compiled: " + much + ".");
    } else if (reply.kind() != FrameKind.COMPILED) {
      throw new IOException("a reply of the kind " + reply.kind());
    }
    Compilation made = Compilation.read(reply.values());
    if (made.gaveUp()) {
      close();
      return failed(
          answer, "The compiler gave up on this answer: it is nested too deeply or too large.");
    }
    return made.errors().isEmpty()
        ? named(answer, made.classes())
        : Compiled.failed(
            answer, made.errors().stream().map(error -> problem(error, source)).toList());
  }

  private static Compiled named(String answer, Map<String, byte[]> classes) {
    if (classes.containsKey(answer)) {
      return new Compiled(answer, classes, List.of());
    }
    String others = new TreeSet<>(classes.keySet())
        .stream().filter(name -> !name.contains("$")).collect(Collectors.joining(", "));
    return failed(
        answer,
        "This exercise looks for a class named " + answer + ", but the answer has "
            + (others.isEmpty() ? "no class." : others + ": rename it."));
  }

  private static Compiled failed(String answer, String words) {
    return Compiled.failed(answer, List.of(Problem.of(words)));
  }

  private static Problem problem(CompileError error, SourceText source) {
    int line = error.line() - 1;
    String words = PlainWords.of(error);
    if (line < 1) {
      return Problem.of(words);
    }
    String text = source.line(line).replace('\t', ' ');
    String caret = " ".repeat(Math.max(0, Math.min(error.column() - 1, text.length()))) + "^";
    return new Problem(line, words, text + "\n" + caret);
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.close();
      worker = null;
      answers = 0;
    }
  }
}
