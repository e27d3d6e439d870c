/**
 * Grades many submissions: some at a time, each kept at once, so that a run that was killed goes on
 * where it was.
 */
package convnets.grader.grade;
