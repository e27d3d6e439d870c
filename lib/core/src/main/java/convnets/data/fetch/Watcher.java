package convnets.data.fetch;

import java.net.URI;

/** Looks on while a file arrives. */
public interface Watcher {
  /** A server is asked, for what is missing behind the first {@code have} bytes. */
  void asked(Wanted file, URI address, long have);

  /** So many bytes of the file are here. */
  void arrived(Wanted file, long have);

  /** A server did not give the file, and the next one is asked, if there is one. */
  void refused(Wanted file, URI address, String reason);

  /** The file is whole, and its checksum is right. */
  void done(Wanted file);
}
