package convnets.data;

/**
 * What a data set is, and whose.
 *
 * @param holds how many pictures, of which size
 * @param by who made it
 */
public record About(String title, String holds, String by, String licence) {}
