/** The layers of 1998 that only LeNet-5 has. */
package convnets.lenet;
