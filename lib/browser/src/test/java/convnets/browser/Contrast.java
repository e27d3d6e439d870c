package convnets.browser;

import com.microsoft.playwright.Locator;

/** How well words stand out from what is behind them (WCAG 2.2, success criterion 1.4.3). */
final class Contrast {
  /** The least that ordinary words need. */
  static final double READABLE = 4.5;

  private static final String LEAST = """
      place => {
        const canvas = document.createElement('canvas').getContext('2d');
        const rgba = colour => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
          return [r, g, b, a / 255];
        };
        const over = (top, below) => {
          const mixed = i => top[3] * top[i] + (1 - top[3]) * below[i];
          return [mixed(0), mixed(1), mixed(2), 1];
        };
        const ground = element => {
          if (!element) return [255, 255, 255, 1];
          const own = rgba(getComputedStyle(element).backgroundColor);
          return own[3] === 1 ? own : over(own, ground(element.parentElement));
        };
        const luminance = colour => colour.slice(0, 3)
            .map(c => c / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const contrast = element => {
          const behind = ground(element);
          const words = over(rgba(getComputedStyle(element).color), behind);
          const [low, high] = [luminance(words), luminance(behind)].sort((a, b) => a - b);
          return (high + 0.05) / (low + 0.05);
        };
        const worded = [place, ...place.querySelectorAll('*')].filter(element =>
            [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()));
        return Math.min(...worded.map(contrast));
      }""";

  private Contrast() {}

  /** Returns the least contrast of the words in a place. */
  static double least(Locator place) {
    return ((Number) place.evaluate(LEAST)).doubleValue();
  }
}
