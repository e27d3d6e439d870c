/** Chapter 05, AlexNet: solutions and hidden tests. */
package convnets.solutions.chapter05;
