package convnets.grader.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One message between judge and worker: its length, the number of the call that it belongs to, what
 * it says, and values. Nothing else crosses: no Java serialization, no name of a class to load.
 */
public final class Frame {
  /** The most bytes that a frame's body may have. */
  public static final int LARGEST = 16 << 20;

  private final int sequence;
  private final FrameKind kind;
  private final byte[] body;

  /** Creates the message of a call. */
  public Frame(int sequence, FrameKind kind, byte[] body) {
    this.sequence = sequence;
    this.kind = kind;
    this.body = body;
  }

  /**
   * Reads the next message.
   *
   * @throws WireException if it is no frame, or too large
   */
  public static Frame read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new WireException("a frame of " + length + " bytes; the most are " + LARGEST);
    }
    int sequence = in.readInt();
    FrameKind kind = FrameKind.of(in.readUnsignedByte());
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new WireException("a frame that ends after " + body.length + " of " + length);
    }
    return new Frame(sequence, kind, body);
  }

  /** Writes this message. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(body.length);
    out.writeInt(sequence);
    out.writeByte(kind.code());
    out.write(body);
    out.flush();
  }

  /** Returns the number of the call that this belongs to. */
  public int sequence() {
    return sequence;
  }

  /** Returns what this says. */
  public FrameKind kind() {
    return kind;
  }

  /** Returns a reader of the values. */
  public ValueReader values() {
    return new ValueReader(body);
  }
}
