/** The history as an experiment: one invention at a time, and what it cost on the machines then. */
package convnets.era;
