/** Our own library at the benchmark's cases. */
package convnets.bench.ours;
