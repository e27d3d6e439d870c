package convnets.view.diagram;

import convnets.count.Reading;
import convnets.nn.NetworkPlan;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two lines of a table of configurations: convolutions that work on maps of one
 * size, a pooling, or fully connected layers.
 *
 * @param kind of all its entries
 * @param entries in the paper's words: {@code conv3-64}
 * @param output what comes out
 */
record TableSegment(Kind kind, List<String> entries, Shape output) {
  /** Reads a network without branches. */
  static List<TableSegment> of(NetworkPlan network) {
    List<TableSegment> segments = new ArrayList<>();
    network
        .rows()
        .forEach(row -> row.plan().operations().forEach(operation -> {
          Kind kind = Kind.of(operation);
          int last = segments.size() - 1;
          if (kind == Kind.OTHER) {
            return;
          } else if (last >= 0 && segments.get(last).takes(kind)) {
            segments.set(last, segments.get(last).and(operation));
          } else {
            List<String> entries = List.of(entry(operation));
            segments.add(new TableSegment(stage(kind), entries, operation.output()));
          }
        }));
    return List.copyOf(segments);
  }

  /** A normalization stands with the convolutions. */
  private static Kind stage(Kind kind) {
    return kind == Kind.NORMALIZATION ? Kind.CONVOLUTION : kind;
  }

  private boolean takes(Kind other) {
    return kind == stage(other) && kind != Kind.POOLING
        || kind == Kind.LINEAR && other == Kind.NORMALIZATION;
  }

  private TableSegment and(Plan operation) {
    List<String> more = new ArrayList<>(entries);
    more.add(entry(operation));
    return new TableSegment(kind, List.copyOf(more), operation.output());
  }

  private static String entry(Plan operation) {
    Reading reading = Reading.of(operation);
    if (Kind.of(operation) == Kind.LINEAR) {
      return "FC-" + reading.channels();
    } else if (Kind.of(operation) == Kind.CONVOLUTION) {
      String[] kernel = reading.kernel().split("×");
      String window = kernel[0].equals(kernel[1]) ? kernel[0] : reading.kernel() + " ";
      String stride = reading.stride().equals("1") ? "" : ", /" + reading.stride();
      return "conv" + window + "-" + reading.channels() + stride;
    }
    return Entry.of(operation);
  }

  /** Whether an entry stands where the column at the left has another one, or none. */
  boolean isNew(int entry, TableSegment left) {
    return entry >= left.entries.size() || !entries.get(entry).equals(left.entries.get(entry));
  }
}
