/** Chapter 02, convolution: solutions and hidden tests. */
package convnets.solutions.chapter02;
