/**
 * The trusted side of a check: compiles an answer, runs the tests, calls the answer in a worker,
 * and counts the points.
 */
package convnets.grader.judge;
