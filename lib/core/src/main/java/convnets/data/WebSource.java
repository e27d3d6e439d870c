package convnets.data;

import convnets.data.SetFacts.Download;
import convnets.data.fetch.Downloader;
import convnets.data.fetch.NotFetchedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The servers that have a set. */
record WebSource(SetFacts facts, Downloader downloader, Telling telling) implements Source {
  @Override
  public void file(int number, Path folder) throws InterruptedException {
    fetch(facts.downloads().get(number), folder);
  }

  @Override
  public Path archive(Download archive, Path folder) throws InterruptedException {
    Path file = folder.resolve(archive.name());
    Optional<String> problem =
        Files.exists(file) ? FileCheck.problem(file, archive) : Optional.of("");
    if (problem.isPresent()) {
      problem.filter(text -> !text.isEmpty()).ifPresent(text -> telling.line("%s", text));
      fetch(archive, folder);
    }
    return file;
  }

  @Override
  public boolean hasArchive() {
    return true;
  }

  private void fetch(Download file, Path folder) throws InterruptedException {
    try {
      downloader.fetch(facts.wanted(file), folder.resolve(file.name()), telling.watcher());
    } catch (NotFetchedException e) {
      throw new NotFetchedException(
          "%s: %s\n%s".formatted(facts.name(), e.getMessage(), byHand(folder)));
    }
  }

  private String byHand(Path folder) {
    String missing = facts.downloads().stream()
        .filter(file -> !Files.exists(folder.resolve(file.name())))
        .map(file -> String.format(Locale.ROOT, "  %s (%,d bytes)", file.name(), file.bytes()))
        .collect(Collectors.joining("\n"));
    return """
        If there is no network here, get what is missing from there on another computer:
        %s
        and put it into
          %s
        The same command checks it, and goes on from there.""".formatted(missing, folder);
  }
}
