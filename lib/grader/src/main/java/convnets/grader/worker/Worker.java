package convnets.grader.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The worker's main class: reads calls from standard input and answers them on standard output,
 * until its input ends.
 *
 * <p>One thread reads, another runs the student's code, so that a worker whose judge is gone ends
 * even if that code never does.
 */
public final class Worker {
  private Worker() {}

  /** Serves until the judge goes. */
  public static void main(String[] arguments) throws InterruptedException {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    LinkedBlockingQueue<Frame> calls = new LinkedBlockingQueue<>();
    Thread answering = new Thread(() -> answer(calls, out), "answer");
    answering.setDaemon(true);
    answering.start();
    try {
      while (true) {
        calls.put(Frame.read(in));
      }
    } catch (IOException theJudgeIsGone) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void answer(LinkedBlockingQueue<Frame> calls, DataOutputStream out) {
    Answering answering = new Answering();
    try {
      new Frame(0, FrameKind.READY, new byte[0]).write(out);
      while (true) {
        answering.to(calls.take()).write(out);
      }
    } catch (IOException | InterruptedException noWayToAnswer) {
      Runtime.getRuntime().halt(1);
    }
  }
}
