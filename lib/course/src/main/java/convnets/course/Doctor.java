package convnets.course;

import convnets.data.Data;
import convnets.data.SetCheck;
import convnets.device.Backends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at one thing after the other, changes nothing. */
record Doctor(Repository repository, Machine machine, Jdk current, Path kernels) {
  private static final String INSTALL = "./course kernel install";

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(jdk());
    findings.add(newerJdk());
    findings.add(maven());
    findings.add(jupyter());
    findings.add(kernel());
    findings.add(Finding.here("Cores", "%d", machine.cores()));
    findings.add(memory());
    findings.addAll(new Gpu(machine).findings());
    findings.add(backend());
    Quick.finding(machine).ifPresent(findings::add);
    findings.addAll(data());
    return findings;
  }

  private Finding jdk() {
    return Finding.here("JDK", "%s in %s", current.version(), current.home());
  }

  private Finding newerJdk() {
    Optional<Jdk> newer = Jdk.newer(machine, current);
    return newer
        .map(found -> Finding.here("JDK 25+", "%s in %s", found.version(), found.home()))
        .orElse(Finding.here("JDK 25+", "none; only `./course test --full` would use it"));
  }

  private Finding maven() {
    Path properties = repository.root().resolve(".mvn/wrapper/maven-wrapper.properties");
    try (Stream<String> lines = Files.lines(properties)) {
      String version = lines
          .filter(line -> line.startsWith("distributionUrl"))
          .map(line -> line.replaceAll(".*apache-maven-([\\d.]+)-bin.*", "$1"))
          .findFirst()
          .orElse("");
      return Finding.here("Maven", "%s, through ./mvnw", version);
    } catch (IOException e) {
      return Finding.missing("Maven", "no " + properties, "git checkout .mvn");
    }
  }

  private Finding jupyter() {
    return new Jupyter(repository, machine)
        .page()
        .map(page ->
            Finding.here("Jupyter", "%s, %s", page.version(), page.command().get(0)))
        .orElse(Finding.missing("Jupyter", "none", "./course start gets one, or says how"));
  }

  private Finding kernel() {
    if (!Kernels.isOurs(kernels, Kernels.NAME)) {
      return Finding.missing("Kernel", "not in " + kernels, INSTALL);
    }
    Path java = Kernels.java(kernels, Kernels.NAME);
    return Files.exists(java)
        ? Finding.here("Kernel", "\"%s\" in %s", Kernels.NAME, kernels)
        : Finding.missing("Kernel", "the JDK it was installed with is gone: " + java, INSTALL);
  }

  private Finding memory() {
    String text = "%s, %s of them free"
        .formatted(Memory.text(machine.memory()), Memory.text(machine.freeMemory()));
    return Finding.here("Memory", "%s", text);
  }

  private static Finding backend() {
    String name = Backends.best().name();
    List<String> notes = Backends.notes();
    String text = notes.isEmpty() ? name : name + " (" + String.join("; ", notes) + ")";
    return Finding.here("Backend", "%s", text);
  }

  private static List<Finding> data() {
    return Data.verify().stream().map(Doctor::data).toList();
  }

  private static Finding data(SetCheck set) {
    if (!set.problems().isEmpty()) {
      return Finding.missing("Data", set.problems().get(0), "./course data fetch " + set.name());
    }
    return set.isRight()
        ? Finding.here("Data", "%s", set.name())
        : Finding.here(
            "Data",
            "%s is not on this computer; no chapter needs it",
            set.folder().isPresent() ? "all of " + set.name() : set.name());
  }
}
