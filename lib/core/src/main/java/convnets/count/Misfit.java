package convnets.count;

import convnets.nn.Architecture;
import convnets.nn.Architecture.Head;
import convnets.nn.Architecture.Row;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first place at which a table does not fit together, and the arithmetic behind it: the table
 * is planned once more, row by row, until one row fails or gives another output than is stated.
 *
 * @param architecture the table
 * @param above the rows above that place, which fit
 * @param row the name of the row, or of the head, that does not
 * @param what what the row does, or the one operation of it that fails
 * @param met what the row above gives
 * @param given what the row makes of it; empty if it cannot make anything of it
 * @param stated what the table says instead; empty if nothing was given
 * @param reason why it does not fit
 */
public record Misfit(
    Architecture architecture,
    List<Fit> above,
    String row,
    String what,
    Shape met,
    Optional<Shape> given,
    Optional<Shape> stated,
    Reason reason) {
  /** A row that fits, by its name. */
  public record Fit(String name, Plan plan) {}

  /** Returns the first misfit of a table, or nothing if all of it fits. */
  public static Optional<Misfit> of(Architecture architecture) {
    List<Fit> above = new ArrayList<>();
    Shape shape = architecture.input();
    for (Row row : architecture.rows()) {
      Optional<Misfit> misfit = row(architecture, above, row, shape);
      if (misfit.isPresent()) {
        return misfit;
      }
      Plan plan = row.block().on(shape);
      above.add(new Fit(row.name(), plan));
      shape = plan.output();
    }
    return architecture.heads().stream()
        .flatMap(head -> head(architecture, above, head).stream())
        .findFirst();
  }

  private static Optional<Misfit> row(
      Architecture architecture, List<Fit> above, Row row, Shape met) {
    List<Fit> fits = List.copyOf(above);
    try {
      Plan plan = row.block().on(met);
      return plan.output().equals(row.output())
          ? Optional.empty()
          : Optional.of(other(architecture, fits, row, plan));
    } catch (ShapeException e) {
      return Optional.of(none(architecture, fits, row.name(), met, e));
    }
  }

  private static Misfit other(Architecture architecture, List<Fit> above, Row row, Plan plan) {
    return new Misfit(
        architecture,
        above,
        row.name(),
        Outline.of(plan),
        plan.input(),
        Optional.of(plan.output()),
        Optional.of(row.output()),
        Reason.of(plan, row.output(), above.isEmpty()));
  }

  private static Misfit none(
      Architecture architecture, List<Fit> above, String row, Shape met, ShapeException e) {
    String what = e.getMessage().split(": ")[0];
    return new Misfit(
        architecture, above, row, what, met, Optional.empty(), Optional.empty(), Reason.of(e));
  }

  private static Optional<Misfit> head(Architecture architecture, List<Fit> above, Head head) {
    int end = 0;
    while (!above.get(end).name().equals(head.after())) {
      end++;
    }
    List<Fit> fits = List.copyOf(above.subList(0, end + 1));
    Shape met = above.get(end).plan().output();
    try {
      head.block().on(met);
      return Optional.empty();
    } catch (ShapeException e) {
      return Optional.of(none(architecture, fits, head.name(), met, e));
    }
  }
}
