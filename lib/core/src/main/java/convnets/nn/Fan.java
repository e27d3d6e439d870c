package convnets.nn;

/**
 * How a unit is wired: on both depends how large its first weights should be.
 *
 * @param in the inputs that it sums up
 * @param out the units that each of its inputs goes to
 */
public record Fan(int in, int out) {}
