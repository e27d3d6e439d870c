package convnets.bench;

import java.util.ArrayList;
import java.util.List;

/** The results as docs/performance.md: no figure in it was typed. */
final class MarkdownReport {
  private static final String HOW = """
      # Performance

      Written by `./course bench --write`; each figure is one that was measured in that run.

      Command: `%s`

      Machine: %s. Commit %s, %s. Ours: backend `%s`. The others: %s. %s

      ## How it was measured

      - Each program runs in a process of its own, with its own class path and the same numbers of \
      threads, and builds the same net from the same first weights. Tests compare scores and \
      losses of all of them. Java's heap begins small, `%s`, in all programs, except where \
      "default flags" is said: room that Java was given, and did not need, would count as the \
      library's memory.
      - One after the other is built and warmed until its times settle and Java's compilers are \
      quiet. Then they take turns, %d rounds of %s seconds and at least 3 steps each; while one \
      computes, the others sleep. The first step of a turn is not counted. Times are medians over \
      all steps of all turns, p10–p90 the middle eight tenths, MB (of 2^20 bytes) the most that \
      the process ever held.
      - A training step is: the batch from a Java array, forward, softmax and cross-entropy, \
      backward, momentum, the loss looked at. An answer is: the batch from a Java array, forward, \
      the scores looked at. `lenet5` has ReLU and maximum pooling; `nin-cifar10` is without its \
      dropout, in all programs alike.
      - PyTorch is called through DJL, one thin Java call an operation, with plain images and \
      filters and with channels-last ones, each with this small heap and with the \
      garbage collector and first heap that Java chooses by default; the best of the four counts. \
      "malloc tuned" is the same with glibc told to keep freed memory; it is shown, and not \
      counted.
      - DL4J M2.1 has the jar with oneDNN, but its layers do not reach it: they look for a class \
      that its own ND4J no longer has. Its momentum is Nesterov's, the only one it has.
      - A convolution is forward only, its input and output left in the layout in which each \
      program keeps them from layer to layer. The peak is the highest rate of any program at any \
      of these convolutions, `conv-peak` among them.
      - OpenMP waits as it does by default in all programs: it spins for a moment, then sleeps.
      """;

  private static final String CONVOLUTIONS = """
      ## Convolutions

      GFLOP/s; the peak of this machine, as measured: %s. Counted are the operations of the \
      definition: where minimal filtering needs fewer, more than the peak can come out.

      """;

  private MarkdownReport() {}

  static String of(Run run) {
    Host host = run.host();
    Request request = run.request();
    List<String> parts = new ArrayList<>();
    parts.add(HOW.formatted(
        request.command(),
        host.line(),
        host.commit(),
        host.date(),
        run.backend(),
        run.versions().isEmpty() ? "not measured" : String.join(", ", run.versions()),
        run.noise().orElse("The machine was quiet."),
        String.join(" ", Contender.SMALL),
        request.rounds(),
        Figures.of(request.seconds())));
    if (!run.nets().isEmpty()) {
      parts.add("## Training and answers\n\n"
          + "Milliseconds; ratio is PyTorch's time over ours: above 1, ours is faster.\n\n"
          + Tables.nets(run.nets()).markdown());
    }
    if (!run.convolutions().isEmpty()) {
      parts.add(CONVOLUTIONS.formatted(Figures.of(run.peak().orElse(0)))
          + Tables.convolutions(run).markdown());
    }
    if (request.grow()) {
      parts.add("## How cost grows\n\nWith the batch:\n\n" + Tables.batches(run).markdown());
      parts.add("With the threads:\n\n" + Tables.threads(run).markdown());
    }
    return String.join("\n", parts);
  }
}
