(root, data) => {
  const last = data.words.length - 1;
  const say = root.querySelector(".cv-say");
  const controls = root.querySelector(".cv-controls");
  const marks = [...root.querySelectorAll(".cv-mark")];
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const BLUE = [0x1f, 0x55, 0xa5], WHITE = [0xf7, 0xf7, 0xf7], RED = [0xb4, 0x23, 0x32];
  const GAP = 4, FRAME = "#c5ccd4";
  let timer = 0;

  const make = (tag, settings) => Object.assign(document.createElement(tag), settings);

  /** The colours of all 256 shades. */
  const palette = (shot, extent) => {
    const colours = [];
    for (let shade = 0; shade < 256; shade++) {
      const value = shot.low + shade * (shot.high / 255 - shot.low / 255);
      const way = extent > 0 ? Math.max(-1, Math.min(1, value / extent)) : 0;
      const end = way < 0 ? BLUE : RED;
      const mixed = WHITE.map((from, i) => Math.round(from + Math.abs(way) * (end[i] - from)));
      colours.push("rgb(" + mixed.join(" ") + ")");
    }
    return colours;
  };

  const paint = (canvas, strip, shot) => {
    const { tiles, across, down, columns, zoom } = strip.layout;
    const shades = atob(shot.shades);
    const colours = palette(shot, strip.extent);
    const context = canvas.getContext("2d");
    for (let tile = 0, i = 0; tile < tiles; tile++) {
      const left = GAP + (tile % columns) * (across * zoom + GAP);
      const top = GAP + Math.floor(tile / columns) * (down * zoom + GAP);
      context.fillStyle = FRAME;
      context.fillRect(left - 1, top - 1, across * zoom + 2, down * zoom + 2);
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++, i++) {
          context.fillStyle = colours[shades.charCodeAt(i)];
          context.fillRect(left + x * zoom, top + y * zoom, zoom, zoom);
        }
      }
    }
  };

  /** Each picture that changes gives its place to a canvas of its size. */
  const canvases = data.strips.map((strip, i) => {
    const image = root.querySelector('img[data-cv-strip="' + i + '"]');
    const canvas = make("canvas", { className: "cv-tiles" });
    canvas.width = Number(image.getAttribute("width"));
    canvas.height = Number(image.getAttribute("height"));
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", image.alt);
    image.replaceWith(canvas);
    return canvas;
  });

  const slider = make("input", { type: "range", min: 0, max: last, step: 1, value: last });
  slider.setAttribute("aria-label", "passes over the data");
  const button = make("button", { type: "button" });
  controls.append(button, slider);
  say.setAttribute("aria-live", "polite");

  const show = () => {
    const pass = Number(slider.value);
    say.textContent = data.words[pass];
    slider.setAttribute("aria-valuetext", pass + " of " + last);
    data.charts.forEach((chart, c) => {
      const [line, ...dots] = marks[c].children;
      const x = chart.places[pass];
      line.setAttribute("x1", x);
      line.setAttribute("x2", x);
      dots.forEach((dot, i) => {
        const y = chart.heights[i][pass];
        dot.setAttribute("cx", x);
        dot.setAttribute("cy", y);
        dot.setAttribute("visibility", y < 0 ? "hidden" : "visible");
      });
    });
    data.strips.forEach((strip, i) => paint(canvases[i], strip, strip.shots[data.shots[pass]]));
  };

  const name = () => {
    button.textContent = timer ? "Pause" : calm.matches ? "Next" : "Play";
  };

  const stop = () => {
    clearInterval(timer);
    timer = 0;
    say.setAttribute("aria-live", "polite");
    name();
  };

  const next = () => {
    slider.value = Number(slider.value) + 1;
    if (Number(slider.value) === last) stop();
    show();
  };

  /** Who wants no motion goes on by a press a pass. */
  button.addEventListener("click", () => {
    if (timer) {
      stop();
      return;
    }
    if (Number(slider.value) === last) {
      slider.value = 0;
      show();
      if (calm.matches) return;
    } else if (calm.matches) {
      next();
      return;
    }
    if (last === 0) return;
    say.setAttribute("aria-live", "off");
    timer = setInterval(next, 700);
    name();
  });
  slider.addEventListener("input", () => {
    if (timer) stop();
    show();
  });
  calm.addEventListener("change", stop);
  name();
  show();
};
