/** Chapter 01, tensors: solutions and hidden tests. */
package convnets.solutions.chapter01;
