/** Chapter 06, Network in Network: a perceptron at each pixel, and a mean in place of weights. */
package convnets.exercises.chapter06;
