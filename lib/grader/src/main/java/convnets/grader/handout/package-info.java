/**
 * A chapter's way to a student and back: the stamp that says which handout it began as, the zip
 * that is handed in, and a newer handout that takes nothing away.
 */
package convnets.grader.handout;
