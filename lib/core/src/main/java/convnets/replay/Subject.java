package convnets.replay;

/**
 * The picture that the network is asked about after each pass.
 *
 * @param index its place in the set that it comes from
 * @param label the class that it shows
 * @param pixels as the network sees them, C×H×W
 */
public record Subject(int index, String label, Imprint pixels) {}
