package convnets.nn;

import convnets.autograd.Variable;
import java.util.Map;

/** What a network says about a batch: the main output N×K, and those of the heads by name. */
public record Outputs(Variable main, Map<String, Variable> heads) {}
