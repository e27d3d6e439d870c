package convnets.view.diagram;

import convnets.nn.Join;
import convnets.nn.Plan;
import convnets.view.diagram.StepBox.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes boxes of plans: a chain becomes a series, stacked branches stand side by side above a bar,
 * added ones become a body and its shortcuts.
 *
 * @param tall whether what follows an operation stands below it, since there are many branches
 * @param folds whether what repeats is drawn once
 */
record BoxMaker(boolean tall, boolean folds) {
  private static final int MANY = 2;

  static BoxMaker of(Plan plan, boolean folds) {
    return new BoxMaker(beside(plan) > MANY, folds);
  }

  /** How many operations stand side by side at most. */
  static int beside(Plan plan) {
    return switch (plan.join()) {
      case NONE -> 1;
      case CHAIN -> plan.parts().stream().mapToInt(BoxMaker::beside).max().orElse(1);
      case CONCAT, SUM -> plan.parts().stream().mapToInt(BoxMaker::beside).sum();
    };
  }

  SeriesBox series(Plan plan, boolean exit) {
    List<Item> items = Item.of(plan);
    List<Box> boxes = new ArrayList<>();
    for (Run run : folds ? Run.repeated(items) : Run.all(items)) {
      List<Box> inside = run.items().stream().map(this::box).toList();
      if (run.times() == 1) {
        boxes.addAll(inside);
      } else {
        Box last = inside.get(inside.size() - 1);
        boxes.add(new RepeatBox(new SeriesBox(inside, false, tall, last.output()), run.times()));
      }
    }
    return new SeriesBox(List.copyOf(boxes), exit, tall, plan.output());
  }

  private Box box(Item item) {
    Plan first = item.first();
    if (first.join() == Join.CONCAT) {
      List<SeriesBox> branches =
          first.parts().stream().map(part -> series(part, true)).toList();
      String words = beside(first) > MANY ? "filter concatenation" : "concatenation";
      return new ConcatBox(branches, step(item, words));
    } else if (first.join() == Join.SUM) {
      return sum(item);
    }
    return step(item, Entry.of(first));
  }

  /** The branch that does most is the body. */
  private Box sum(Item item) {
    List<Plan> parts = new ArrayList<>(item.first().parts());
    Plan body = parts.stream()
        .max(Comparator.comparingLong(part -> part.operations().count()))
        .orElseThrow();
    parts.remove(body);
    List<SeriesBox> shortcuts = parts.stream()
        .map(part -> new BoxMaker(true, folds).series(part, false))
        .toList();
    return new SumBox(series(body, true), shortcuts, step(item, "+"));
  }

  private StepBox step(Item item, String words) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(Kind.of(item.first()), words));
    item.rest().forEach(plan -> cells.add(new Cell(Kind.of(plan), Entry.of(plan))));
    boolean bar = item.first().join() != Join.NONE;
    Plan last = item.plans().reduce((a, b) -> b).orElseThrow();
    String detail = bar
        ? words + ": " + last.output()
        : item.plans().map(Entry::detail).collect(Collectors.joining("; "));
    return new StepBox(List.copyOf(cells), tall && !bar, 0, last.output(), detail);
  }
}
