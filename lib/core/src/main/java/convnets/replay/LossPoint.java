package convnets.replay;

/**
 * A point of the curve of losses.
 *
 * @param passes over the data that were done; 0.5 is half of the first
 * @param loss the mean of the steps since the point before
 */
public record LossPoint(double passes, double loss) {}
