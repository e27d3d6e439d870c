/** What students fill in: interfaces, stubs made from the solutions, and visible tests. */
package convnets.exercises;
