/** Chapter 02, convolution: a window that moves, forwards and backwards. */
package convnets.exercises.chapter02;
