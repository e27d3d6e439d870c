package convnets.view.gallery;

import java.util.List;

/**
 * Pictures that belong together.
 *
 * @param title what they are about
 * @param words the question that they answer
 * @param exhibits in the order in which one walks past them
 */
public record Room(String title, String words, List<Exhibit> exhibits) {}
