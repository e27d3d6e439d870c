package convnets.grader.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a judge hears of an exception: its class, its message and the student's own lines, as text.
 *
 * @param type the class's name
 * @param message the message, cut short; empty if there is none
 * @param frames for each call of the student's classes, innermost first: class, method, line
 */
public record Thrown(String type, String message, List<StackTraceElement> frames) {
  private static final int LONGEST_MESSAGE = 2000;
  private static final int MOST_FRAMES = 10;

  /** Describes an exception, whose own methods may be the student's and are not trusted. */
  static Thrown of(Throwable thrown, AnswerLoader loader) {
    String message = "";
    List<StackTraceElement> frames = new ArrayList<>();
    try {
      message = cut(thrown.getMessage());
      for (StackTraceElement frame : thrown.getStackTrace()) {
        if (frames.size() < MOST_FRAMES && loader.defines(frame.getClassName())) {
          frames.add(frame);
        }
      }
    } catch (Throwable again) {
      message = cut(message);
    }
    return new Thrown(thrown.getClass().getName(), message, frames);
  }

  /** Returns a text, or so much of it as is worth sending. */
  public static String cut(String text) {
    String some = text == null ? "" : text;
    return some.length() <= LONGEST_MESSAGE ? some : some.substring(0, LONGEST_MESSAGE) + "…";
  }

  void write(ValueWriter out) throws IOException {
    out.write(String.class, type).write(String.class, message);
    out.write(int.class, frames.size());
    for (StackTraceElement frame : frames) {
      out.write(String.class, frame.getClassName());
      out.write(String.class, frame.getMethodName());
      out.write(int.class, frame.getLineNumber());
    }
  }

  /** Reads what the worker wrote, cut again, since a worker may lie. */
  public static Thrown read(ValueReader in) throws IOException {
    String type = cut((String) in.read(String.class));
    String message = cut((String) in.read(String.class));
    int count = (int) in.read(int.class);
    if (count < 0 || count > MOST_FRAMES) {
      throw new WireException("an exception of " + count + " lines");
    }
    List<StackTraceElement> frames = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String owner = cut((String) in.read(String.class));
      String method = cut((String) in.read(String.class));
      frames.add(new StackTraceElement(owner, method, null, (int) in.read(int.class)));
    }
    in.end();
    return new Thrown(type, message, frames);
  }
}
