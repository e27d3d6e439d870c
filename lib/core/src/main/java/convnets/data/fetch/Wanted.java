package convnets.data.fetch;

import java.net.URI;
import java.util.List;

/**
 * A file that somebody published, and by which one knows it: where it came from does not matter.
 *
 * @param bytes its size
 * @param sha256 its checksum, 64 hexadecimal digits
 * @param addresses where it may be had, the best first
 */
public record Wanted(String name, long bytes, String sha256, List<URI> addresses) {}
