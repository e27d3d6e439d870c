package convnets.models;

/**
 * What one network has and the other has otherwise.
 *
 * @param what kernel, stride, pad, channels, groups, output, parameters, MACs, or layers
 */
public record Change(String what, String before, String after) {}
