package org.bytedeco.opencl.presets;

/**
 * Stands in for a class of the OpenCL presets, which the presets of oneDNN name and never use on a
 * processor: with it, the presets load without OpenCL.
 */
public final class OpenCL {
  private OpenCL() {}
}
