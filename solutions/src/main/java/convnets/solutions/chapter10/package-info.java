/** Chapter 10, ResNet: solutions and hidden tests. */
package convnets.solutions.chapter10;
