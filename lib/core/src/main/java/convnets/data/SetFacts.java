package convnets.data;

import convnets.data.fetch.Wanted;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a published data set, as {@code datasets/catalogue.json} has it.
 *
 * @param folder the subfolder that such a set has of its own
 * @param unpacked the folder that its archive makes inside; none if it comes file by file
 * @param debian the package of Debian that has it, if there is one
 * @param mirrors what stands before the names of its downloads; none if it comes with the course
 * @param downloads the files that one fetches
 * @param files the files that one reads, as they are when they are not gzipped; none if they are
 *     photographs in folders, one folder a class
 */
record SetFacts(
    String name,
    String folder,
    String unpacked,
    About about,
    List<String> classes,
    String debian,
    List<String> mirrors,
    List<Download> downloads,
    List<PublishedFile> files) {

  /** The parts into which photographs are sorted, a folder for each class in each. */
  static final List<String> PARTS = List.of("train", "val");

  /** A file as it lies on a server. */
  record Download(String name, long bytes, String sha256) {}

  /** A file as it is read; the md5 is what its makers published. */
  record PublishedFile(String name, long bytes, String md5, String sha256) {}

  boolean isArchive() {
    return !unpacked.isEmpty();
  }

  boolean comesWithTheCourse() {
    return mirrors.isEmpty();
  }

  /** Returns the names of what a folder needs to have it all: files, or folders of the classes. */
  List<String> names() {
    return files.isEmpty()
        ? classes.stream()
            .map(name -> name.split(" ", 2)[0])
            .flatMap(id -> PARTS.stream().map(part -> part + "/" + id))
            .toList()
        : files.stream().map(PublishedFile::name).toList();
  }

  /** Returns how many bytes have to be fetched. */
  long bytes() {
    return downloads.stream().mapToLong(Download::bytes).sum();
  }

  SetFacts from(String mirror) {
    return new SetFacts(
        name,
        folder,
        unpacked,
        about,
        classes,
        debian,
        List.of(mirror.endsWith("/") ? mirror : mirror + "/"),
        downloads,
        files);
  }

  Wanted wanted(Download download) {
    List<URI> addresses =
        mirrors.stream().map(mirror -> URI.create(mirror + download.name())).toList();
    return new Wanted(download.name(), download.bytes(), download.sha256(), addresses);
  }

  /** Returns where a file lies in this folder: gzipped or not, unpacked into its own folder. */
  Optional<Path> locate(Path in, String file) {
    Stream<String> names =
        isArchive() ? Stream.of(unpacked + "/" + file, file) : Stream.of(file + ".gz", file);
    return names.map(in::resolve).filter(Files::isRegularFile).findFirst();
  }

  /** Returns what closes "Fetch it again" where a command of ours does it. */
  String again() {
    return comesWithTheCourse() ? "" : ": " + new Remedy(this, DataFolders.cache()).command();
  }

  /** Returns the lines that say how one gets it. */
  List<String> remedy() {
    return new Remedy(this, DataFolders.cache()).lines();
  }
}
