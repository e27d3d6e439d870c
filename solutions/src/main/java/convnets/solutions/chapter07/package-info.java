/** Chapter 07, VGG: solutions and hidden tests. */
package convnets.solutions.chapter07;
