/**
 * Takes in what students hand in: reads hostile bytes within limits, finds the answers in them, and
 * says what it repaired, what it refused, and why.
 */
package convnets.grader.intake;
