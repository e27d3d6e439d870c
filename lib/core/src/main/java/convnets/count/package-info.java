/** What networks cost, counted on plans, and what a convolution does, number by number. */
package convnets.count;
