package convnets.tensor;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The operations that a device must provide; all that networks do is made of them.
 *
 * <p>{@link Tensor} has checked shapes and lifetimes before it calls, so an implementation only
 * computes. Images are N×C×H×W, filters F×(C/groups)×K×K. Every result is a new buffer; the
 * arguments stay as they are, except in {@link #blend} and {@link #copyTo}.
 */
public interface Backend {

  /** Returns the name by which {@code CONVNETS_BACKEND} and errors call it: "reference". */
  String name();

  /** Returns the native bytes of all live buffers; 0 where numbers lie on the Java heap. */
  long liveBytes();

  /**
   * Waits until all that was asked for so far is computed: for whoever holds a stopwatch. A device
   * may compute while its caller goes on; who looks at a number waits for it anyway.
   */
  default void finish() {}

  // ---------------------------------------------------------------- numbers in and out

  /** Returns a buffer with these numbers in row-major order. */
  Buffer upload(Shape shape, double[] values);

  /**
   * Returns a buffer with the numbers that {@code numbers} gives for the places 0, 1, 2, …, asked
   * for once each and in this order: first weights, of which no second copy has to fit.
   */
  Buffer draw(Shape shape, IntToDoubleFunction numbers);

  /** Returns the numbers in row-major order, as a new array. */
  double[] download(Buffer x);

  /** Returns a buffer in which every element is {@code value}. */
  Buffer fill(Shape shape, double value);

  /** Returns the same elements in the same order, in another shape of the same size. */
  Buffer reshape(Buffer x, Shape shape);

  // ---------------------------------------------------------------- element by element

  /** Returns a + b; the shapes are equal. */
  Buffer plus(Buffer a, Buffer b);

  /** Returns a − b; the shapes are equal. */
  Buffer minus(Buffer a, Buffer b);

  /** Returns a ⊙ b; the shapes are equal. */
  Buffer times(Buffer a, Buffer b);

  /** Returns x times a single number, which stays on the device: nobody waits until it is known. */
  Buffer timesNumber(Buffer x, Buffer number);

  /** Returns a / b element by element; the shapes are equal. */
  Buffer divide(Buffer a, Buffer b);

  /** Returns scale·x + shift. */
  Buffer affine(Buffer x, double scale, double shift);

  /** Returns √x. */
  Buffer sqrt(Buffer x);

  /** Returns y = f(x). */
  Buffer activate(Activation f, Buffer x);

  /** Returns dx = f′(x) ⊙ dy, given y = f(x). */
  Buffer activateGradient(Activation f, Buffer y, Buffer dy);

  /** Does the same and may write over dy, at which nobody will look again. */
  default Buffer activateGradientOver(Activation f, Buffer y, Buffer dy) {
    return activateGradient(f, y, dy);
  }

  // ---------------------------------------------------------------- sums and channels

  /** Returns the sum of all elements, in the shape of a single number. */
  Buffer sum(Buffer x);

  /** Returns the sum over all axes but the second: N×C×… becomes C. */
  Buffer sumPerChannel(Buffer x);

  /** Returns x[n,c,…] + b[c]. */
  Buffer plusPerChannel(Buffer x, Buffer b);

  /** Returns x[n,c,…] · s[c]. */
  Buffer timesPerChannel(Buffer x, Buffer s);

  /** Returns the inputs, which agree on all axes but the second, one behind the other along it. */
  Buffer concat(List<Buffer> inputs);

  /** Returns the channels from {@code from} (inclusive) to {@code to} (exclusive). */
  Buffer channels(Buffer x, int from, int to);

  /** Returns y[i,…] = x[rows[i],…]: entries of the first axis, picked. */
  Buffer gather(Buffer x, int[] rows);

  /**
   * Returns y of {@code count} rows with y[rows[i],…] = the sum of such x[i,…], 0 elsewhere: the
   * chain rule of {@link #gather}, and the other way round.
   */
  Buffer scatter(Buffer x, int[] rows, int count);

  // ---------------------------------------------------------------- products

  /** Returns a·b, where either may be taken transposed. */
  Buffer matmul(Buffer a, boolean transposeA, Buffer b, boolean transposeB);

  /** Returns d[n,k] = Σⱼ (x[n,j] − c[k,j])²: how far each row lies from each centre. */
  Buffer squaredDistances(Buffer x, Buffer centres);

  /** Returns y[n,k] = f(b[k] + Σⱼ x[n,j] · w[k,j]): a row of weights and a bias for each unit. */
  Buffer linear(Buffer x, Buffer w, Buffer b, Activation f);

  /**
   * Returns y[n,o,i,j] = f(b[o] + Σ x[n,c,i·s+u−p,j·s+v−p] · w[o,c,u,v]), summed over c, u, v. An
   * image is large: where f can be applied while its numbers are at hand, it should be.
   */
  Buffer conv2d(Buffer x, Buffer w, Buffer b, Window window, int groups, Activation f);

  /** Returns the gradient of {@link #conv2d} without f in x, which has the shape {@code x}. */
  Buffer conv2dInputGradient(Buffer dy, Buffer w, Shape x, Window window, int groups);

  /** Returns the gradient of {@link #conv2d} without f in w, which has the shape {@code w}. */
  Buffer conv2dWeightGradient(Buffer x, Buffer dy, Shape w, Window window, int groups);

  /** Returns the maximum, mean or sum under each window. */
  Buffer pool(Buffer x, Window window, Pooling pooling);

  /**
   * Returns the gradient of {@link #pool} in x. A maximum's gradient goes to its first place, in
   * reading order.
   */
  Buffer poolGradient(Buffer x, Buffer y, Buffer dy, Window window, Pooling pooling);

  /** Returns e^x[n,k] / Σᵢ e^x[n,i] for each row, without overflow. */
  Buffer softmax(Buffer x);

  /** Returns log softmax(x), without overflow or log 0. */
  Buffer logSoftmax(Buffer x);

  // ---------------------------------------------------------------- normalization

  /** Returns y = x / u^β with u[c] = k + α·Σ x[c′]² over the n channels around c. */
  Buffer lrn(Buffer x, Lrn lrn);

  /** Returns the gradient of {@link #lrn} in x. */
  Buffer lrnGradient(Buffer x, Buffer dy, Lrn lrn);

  /**
   * Returns y = f(γ[c]·(x − μ[c]) / √(σ²[c] + ε) + β[c]), μ and σ²: the mean and the variance (the
   * mean square of x − μ) of each channel over all images and places.
   */
  List<Buffer> batchNorm(Buffer x, Buffer gamma, Buffer beta, double epsilon, Activation f);

  /** Returns the gradients of {@link #batchNorm} without f in x, γ and β. */
  List<Buffer> batchNormGradient(
      Buffer x, Buffer dy, Buffer mean, Buffer variance, Buffer gamma, double epsilon);

  // ---------------------------------------------------------------- in place

  /**
   * Moves each target where it lies, target ← keep·target + scale·x, with the x of the same place
   * in the list: how optimizers move all parameters in one call. No x is a target.
   */
  void blend(List<Buffer> targets, double keep, double scale, List<Buffer> xs);

  /** Overwrites {@code target} with x: how a checkpoint is read. */
  void copyTo(Buffer target, Buffer x);
}
