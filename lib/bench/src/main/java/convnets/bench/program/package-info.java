/** What every measured process has in it: the cases, their numbers, and the loop that steps. */
package convnets.bench.program;
