package convnets.course;

import convnets.kernel.KernelSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells in a line each what the course needs, what is here, and what to do about the rest. */
@Command(name = "doctor", description = "Shows what is here and what to do about what is not.")
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Override
  public Integer call() {
    Course course = main.course();
    Path kernels = KernelSpec.userKernels();
    Doctor doctor = new Doctor(course.repository(), course.machine(), Jdk.current(), kernels);
    List<Finding> findings = doctor.findings();
    findings.forEach(finding -> course.print("%s", finding.line()));
    return findings.stream().allMatch(Finding::ok) ? Exit.OK : Exit.MISSING;
  }
}
