/** Chapter 03, LeNet-5: solutions and hidden tests. */
package convnets.solutions.chapter03;
