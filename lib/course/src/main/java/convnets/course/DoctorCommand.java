package convnets.course;

import convnets.grader.Exercises;
import convnets.kernel.KernelSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells in a line each what the course needs, what is here, and what to do about the rest. */
@Command(name = "doctor", description = "Shows what is here and what to do about what is not.")
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(
      names = "--teacher",
      description = "Examines the exercises: references pass, stubs fail, mistakes are caught.")
  private boolean teacher;

  @Override
  public Integer call() {
    Course course = main.course();
    if (teacher) {
      return new TeacherDoctor(course, Exercises.load()).isSatisfied() ? Exit.OK : Exit.FAILED;
    }
    Path kernels = KernelSpec.userKernels();
    Doctor doctor = new Doctor(course.repository(), course.machine(), Jdk.current(), kernels);
    List<Finding> findings = doctor.findings();
    findings.forEach(finding -> course.print("%s", finding.line()));
    return findings.stream().allMatch(Finding::ok) ? Exit.OK : Exit.MISSING;
  }
}
