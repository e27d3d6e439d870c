package convnets.train;

/**
 * What one pass over the data achieved.
 *
 * @param epoch counted from 1
 * @param trainLoss the mean loss, measured while learning
 * @param trainError the fraction of training images answered wrongly, measured while learning
 * @param testError the fraction of test images answered wrongly after the pass
 * @param seconds from the start of the training to the end of this pass
 */
public record EpochResult(
    int epoch, double trainLoss, double trainError, double testError, double seconds) {}
