/** Chapter 09, GoogLeNet: solutions and hidden tests. */
package convnets.solutions.chapter09;
