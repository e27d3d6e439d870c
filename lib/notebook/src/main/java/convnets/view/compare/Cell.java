package convnets.view.compare;

import convnets.count.Outline;
import convnets.models.RowPair.Line;
import convnets.nn.Architecture;
import convnets.nn.Plan;
import java.util.List;

/**
 * A row of one table as it is drawn, or a run of rows that are alike.
 *
 * @param name the paper's name, of a run the first and the last
 * @param what what is done
 * @param output what comes out
 * @param parameters all that is learned in it
 * @param macs all multiply-accumulates in it
 */
record Cell(String name, String what, String output, long parameters, long macs) {
  static Cell of(List<Line> run) {
    Line first = run.get(0);
    Line last = run.get(run.size() - 1);
    Plan plan = last.plan();
    String what = Outline.of(first.plan());
    return new Cell(
        run.size() == 1 ? first.name() : first.name() + " … " + last.name(),
        run.size() == 1 ? what : run.size() + " rows, each " + what,
        plan.output().toString(),
        run.stream().mapToLong(line -> line.plan().parameters()).sum(),
        run.stream().mapToLong(line -> line.plan().work().macs()).sum());
  }

  static Cell input(Architecture architecture) {
    return new Cell("input", "", architecture.input().toString(), 0, 0);
  }

  /** Returns whether it does anything: the input is only there. */
  boolean counts() {
    return !what.isEmpty();
  }

  /** Returns whether this row does what another does, under whatever name. */
  boolean isLike(Cell other) {
    return what.equals(other.what)
        && output.equals(other.output)
        && parameters == other.parameters
        && macs == other.macs;
  }
}
