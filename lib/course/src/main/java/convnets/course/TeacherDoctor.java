package convnets.course;

import convnets.grader.Exercises;
import convnets.grader.api.Exercise;
import convnets.grader.api.Seed;
import convnets.grader.author.Examination;
import convnets.grader.author.Solutions;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.judge.Plan;
import convnets.grader.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;

/** Examines every exercise that has a solution here, in a table that grows line by line. */
record TeacherDoctor(Course course, Exercises exercises) {
  /** Returns whether all are whole. */
  boolean isSatisfied() {
    Solutions solutions = new Solutions(course.repository().root());
    List<Plan> plans = exercises.all().stream()
        .filter(solutions::has)
        .map(type -> exercises.plan(type.getAnnotation(Exercise.class).id()))
        .toList();
    if (plans.isEmpty()) {
      throw CourseException.usage(
          "there are no solutions here: this is a student's copy. Use the teacher's");
    }
    List<String> faults = new ArrayList<>();
    course.print("%s", Examination.HEADING);
    try (Sandbox practice = Sandbox.practice();
        Judge judge = new Judge(Seed.fromEnvironment(), Limits.standard(), practice)) {
      for (Plan plan : plans) {
        Examination examination = Examination.of(plan, solutions, judge);
        course.print("%s", examination.line());
        faults.addAll(examination.faults());
      }
    }
    faults.forEach(fault -> course.print("%s", fault));
    return faults.isEmpty();
  }
}
