/** Chapter 06, Network in Network: solutions and hidden tests. */
package convnets.solutions.chapter06;
