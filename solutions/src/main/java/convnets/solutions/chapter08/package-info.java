/** Chapter 08, the bottleneck: solutions and hidden tests. */
package convnets.solutions.chapter08;
