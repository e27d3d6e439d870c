package convnets.bench;

import convnets.bench.program.Case;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One case, all programs: each in a process of its own, built and warmed one after the other, then
 * turn by turn in rounds, so that what the machine does at the time happens to all of them.
 */
final class Match {
  private static final int STEPS = 3;
  private static final double WARM_TURNS = 30;
  private static final long SETTLING_MILLIS = 60;

  private final Request request;
  private final Case work;
  private final int threads;
  private final PrintStream err;
  private final List<Child> children = new ArrayList<>();
  private final Map<Child, List<double[]>> turns = new LinkedHashMap<>();
  private final Quiet quiet = new Quiet();

  Match(Request request, Case work, int cores, PrintStream err) {
    this.request = request;
    this.work = work;
    this.threads = work.threads(cores);
    this.err = err;
  }

  Result play() throws InterruptedException {
    err.printf("%s:", work.name());
    try {
      join(Contender.ours(Contender.OURS, request.backend()));
      if (request.peers()) {
        joinPeers();
      }
      for (int round = 0; round < request.rounds(); round++) {
        for (Child child : List.copyOf(children)) {
          turn(child);
        }
        err.print(" " + (round + 1));
      }
      err.println();
      return result();
    } finally {
      children.forEach(Child::close);
    }
  }

  private void joinPeers() throws InterruptedException {
    Contender best = joinPytorch();
    if (!request.asked().contains(work.name())) {
      return; // how cost grows is shown for ours and PyTorch
    }
    join(best.tuned());
    join(Contender.dl4j(request));
    if (children.stream().noneMatch(child -> child.description().equals(Contender.ND4J))) {
      join(Contender.ours(Contender.ND4J, Contender.ND4J));
    }
  }

  /** Starts PyTorch in each way in which it may be the fastest, and returns the fastest so far. */
  private Contender joinPytorch() throws InterruptedException {
    Map<Contender, Double> times = new LinkedHashMap<>();
    for (String layout : List.of("plain", "channels-last")) {
      Contender pytorch = Contender.pytorch(request, layout, threads);
      times.put(pytorch, join(pytorch));
      times.put(pytorch.defaultFlags(), join(pytorch.defaultFlags()));
    }
    return Collections.min(times.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** Starts and warms a program, and returns how long a step of it takes now. */
  private double join(Contender contender) throws InterruptedException {
    try {
      err.print(" " + contender.name());
      Child child = Child.start(contender, work, threads, request.file(".convnets/log/bench.log"));
      children.add(child);
      turns.put(child, new ArrayList<>());
      child.warm(WARM_TURNS * request.seconds());
      double[] times = child.measure(request.seconds(), STEPS);
      Thread.sleep(SETTLING_MILLIS);
      return Timing.of("", List.of(times), child.peakMegabytes()).median();
    } catch (ProgramFailedException e) {
      leave(contender, e);
      return Double.MAX_VALUE;
    }
  }

  private void turn(Child child) throws InterruptedException {
    try {
      turns.get(child).add(quiet.during(child, () -> child.measure(request.seconds(), STEPS)));
      Thread.sleep(SETTLING_MILLIS); // threads that spin for work fall asleep
    } catch (ProgramFailedException e) {
      leave(child.contender(), e);
    }
  }

  private void leave(Contender contender, ProgramFailedException e) {
    err.printf(
        "%ncourse: %s, %s (details: .convnets/log/bench.log)%n", work.name(), e.getMessage());
    children.removeIf(child -> child.contender().equals(contender));
    turns.keySet().removeIf(child -> child.contender().equals(contender));
  }

  private Result result() {
    Map<String, Timing> timings = new LinkedHashMap<>();
    turns.forEach((child, times) -> {
      Timing timing = Timing.of(child.description(), times, child.peakMegabytes());
      timings.put(child.contender().name(), timing);
      if (child.description().equals(Contender.ND4J)) {
        timings.put(Contender.ND4J, timing);
      }
    });
    return new Result(work, threads, timings, quiet.otherCores());
  }
}
