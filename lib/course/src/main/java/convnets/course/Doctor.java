package convnets.course;

import convnets.data.DataCatalog;
import convnets.data.DataNotFoundException;
import convnets.tensor.Backends;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks at one thing after the other, changes nothing. */
record Doctor(Repository repository, Machine machine) {
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(jdk());
    findings.add(newerJdk());
    findings.add(Finding.here("Cores", "%d", machine.cores()));
    findings.add(memory());
    findings.add(backend());
    findings.addAll(data());
    return findings;
  }

  private Finding jdk() {
    Jdk jdk = Jdk.current();
    return Finding.here("JDK", "%s in %s", jdk.version(), jdk.home());
  }

  private Finding newerJdk() {
    Optional<Jdk> newer = Jdk.newer(machine, Jdk.current());
    return newer
        .map(jdk -> Finding.here("JDK 25+", "%s in %s", jdk.version(), jdk.home()))
        .orElse(Finding.here("JDK 25+", "none; only `./course test --full` would use it"));
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
    return Arrays.stream(DataCatalog.values()).map(Doctor::data).toList();
  }

  private static Finding data(DataCatalog set) {
    try {
      set.load();
      return Finding.here("Data", "%s", set);
    } catch (DataNotFoundException e) {
      return Finding.here("Data", "%s is not on this computer; no chapter needs it", set);
    }
  }
}
