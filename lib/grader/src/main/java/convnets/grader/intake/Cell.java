package convnets.grader.intake;

/**
 * A cell of a notebook.
 *
 * @param number its place, counted from 1
 * @param type {@code code}, {@code markdown} or {@code raw}
 * @param source its text
 */
record Cell(int number, String type, String source) {}
