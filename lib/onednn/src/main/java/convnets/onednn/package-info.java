/**
 * The fast backend for processors: oneDNN, kept in its own memory layouts from layer to layer. A
 * number is brought back into reading order only when somebody looks at it.
 */
package convnets.onednn;
