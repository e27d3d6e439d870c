/** Times the Jupyter kernel beside the JShell that it is made of. */
package convnets.bench.kernel;
