package convnets.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What stands between a worker and this computer: programs that each take something away and then
 * become the next one, {@code setpriv → prlimit → bwrap → java}.
 *
 * <p>The user is changed first. A process that root starts stays root's for the kernel, whatever
 * bubblewrap calls it: it may read root's files, and no limit of processes holds for it.
 */
final class Walls implements AutoCloseable {
  private static final String LIMITS = "--as=1610612736 --cpu=60 --fsize=8388608 --nofile=256";
  private static final String PROCESSES = "--nproc=128";
  private static final String RIGHTS =
      "--clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all";

  private final Level level;
  private final Path shared;
  private final PackedFiles files;
  private final Optional<Slots> slots;
  private final List<String> bubblewrap;

  /** Linux ends bubblewrap when the thread that started it ends: this one stays. */
  private final ExecutorService starter = Executors.newSingleThreadExecutor(Walls::daemon);

  private Walls(Level level, Path shared) {
    this.level = level;
    this.shared = shared;
    this.files = PackedFiles.in(shared);
    this.slots = Tools.user() == 0 ? Optional.of(new Slots()) : Optional.empty();
    this.bubblewrap = level == Level.USER ? List.of() : new Bubblewrap(files).command(filtered());
  }

  /**
   * Builds those of a level, without knowing yet whether they stand.
   *
   * @throws SandboxException if something that they need is not here
   */
  static Walls of(Level level) {
    if (!Tools.isLinux()) {
      throw new SandboxException("only Linux has namespaces and users that root can lend");
    } else if (level == Level.FULL && !Tools.isX86()) {
      throw new SandboxException("the system-call filter is for x86-64 only");
    } else if (level == Level.USER && Tools.user() != 0) {
      throw new SandboxException("only root can run a program as another user");
    }
    List.of("sh", "prlimit").forEach(Tools::path);
    return new Walls(level, SharedFolder.find());
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sandbox starter");
    thread.setDaemon(true);
    return thread;
  }

  private boolean filtered() {
    return level == Level.FULL;
  }

  /** Starts one of the worker's programs behind these walls. */
  Confined start(Class<?> program, List<String> arguments) {
    Optional<Slot> slot = slots.map(Slots::take);
    Optional<Path> folder = Optional.empty();
    try {
      if (level == Level.USER) {
        folder = Optional.of(folder(slot.orElseThrow().user()));
      }
      ProcessBuilder builder = new ProcessBuilder(
              command(slot, folder.orElse(Bubblewrap.TEMPORARY), program, arguments))
          .directory(folder.orElse(Path.of("/")).toFile());
      builder.environment().clear();
      // Else the C library sets 64 MB of addresses aside for each of the first threads.
      builder.environment().put("MALLOC_ARENA_MAX", "1");
      return new Confined(launched(builder), folder, slot);
    } catch (IOException | UncheckedIOException e) {
      folder.ifPresent(SharedFolder::delete);
      slot.ifPresent(Slot::close);
      throw new SandboxException("a process for the answer could not be started", e);
    }
  }

  /** Waits for it even when interrupted: a process that nobody knows of would stay. */
  private Process launched(ProcessBuilder builder) {
    try {
      return CompletableFuture.supplyAsync(() -> process(builder), starter).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException failed ? failed : e;
    }
  }

  private static Process process(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(int user) throws IOException {
    Path folder = Files.createTempDirectory(
        shared,
        "worker",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.setAttribute(folder, "unix:gid", user);
    Files.setAttribute(folder, "unix:uid", user);
    return folder;
  }

  private List<String> command(
      Optional<Slot> slot, Path temporary, Class<?> program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (filtered()) {
      command.addAll(
          List.of(Tools.path("sh"), "-c", "exec \"$@\" " + Bubblewrap.FILTER + "<\"$0\""));
      command.add(files.filter().toString());
    }
    slot.ifPresent(lent -> command.addAll(as(lent.user())));
    command.addAll(limited(LIMITS + " --core=0" + (slot.isPresent() ? " " + PROCESSES : "")));
    command.addAll(bubblewrap);
    if (slot.isEmpty()) {
      // In its own namespace the count begins at none, whatever else its user runs.
      command.addAll(limited(PROCESSES));
    }
    command.addAll(JavaCommand.of(files.files(), temporary));
    command.add(program.getName());
    command.addAll(arguments);
    return command;
  }

  private static List<String> limited(String limits) {
    List<String> command = new ArrayList<>(List.of(Tools.path("prlimit")));
    command.addAll(List.of(limits.split(" ")));
    return command;
  }

  /** Returns what makes the program that follows another user's, with no rights. */
  static List<String> as(int user) {
    List<String> command = new ArrayList<>(List.of(Tools.path("setpriv")));
    command.addAll(List.of("--reuid=" + user, "--regid=" + user));
    command.addAll(List.of(RIGHTS.split(" ")));
    return command;
  }

  WorkerFiles files() {
    return files.files();
  }

  @Override
  public void close() {
    starter.shutdownNow();
  }
}
