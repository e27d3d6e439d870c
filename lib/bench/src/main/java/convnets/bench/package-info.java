/**
 * The side-by-side benchmarks: our library and others, turn by turn, each in a process of its own.
 *
 * <p>{@code convnets.bench.program} is what every measured process has in it, and needs nothing but
 * the JDK; {@code convnets.bench.ours} is our library at the same cases.
 */
package convnets.bench;
