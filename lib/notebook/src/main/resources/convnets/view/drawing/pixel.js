// One output of a network worked out by hand: choose it by click or arrow keys.
(root, data) => {
  const INK = '#1c2733', MARK = '#c2570c', LINE = '#c5ccd4', WIDEST = 6;
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // Four letters a number: 24 bits of a fixed scale.
  const unpack = packed => {
    const bytes = atob(packed.bytes);
    const level = i => (bytes.charCodeAt(i) << 24 | bytes.charCodeAt(i + 1) << 16
        | bytes.charCodeAt(i + 2) << 8) >> 8;
    return Float64Array.from({length: bytes.length / 3}, (_, i) => level(3 * i) * packed.scale);
  };
  const numbers = data.numbers.map(unpack);
  const steps = data.steps.map(step => {
    let kernels = 0;
    const first = step.seen.map(maps => (kernels += maps.length) - maps.length);
    return {...step, first, kernels: unpack(step.kernels), biases: unpack(step.biases)};
  });
  const activations = {
    'identity': x => x,
    'ReLU': x => Math.max(0, x),
    'sigmoid': x => 1 / (1 + Math.exp(-x)),
    'tanh': Math.tanh,
    '1.7159·tanh(2x/3)': x => 1.7159 * Math.tanh(2 * x / 3),
  };

  const brief = value => {
    const size = Math.abs(value);
    const digits = size === 0 ? '0' : size >= 100 ? Math.round(size).toLocaleString('en-US')
        : size >= 0.001 ? size.toFixed(size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4)
        : size.toExponential(1);
    return (value < 0 ? '−' : '') + digits;
  };
  const fixed = (value, places) => {
    const digits = Math.abs(value).toFixed(places);
    return (value < 0 && Number(digits) !== 0 ? '−' : '') + digits;
  };
  const decimals = values => {
    const largest = Math.max(...values.map(Math.abs));
    const before = largest > 0 ? Math.floor(Math.log10(largest)) + 1 : 1;
    return before > 0 ? Math.max(0, 3 - before) : Math.min(6, 2 - before);
  };
  const blend = (way, strength = 1) => {
    const end = way < 0 ? [0x1f, 0x55, 0xa5] : [0xb4, 0x23, 0x32];
    const part = Math.min(1, Math.abs(way)) * strength;
    return 'rgb(' + end.map(c => Math.round(0xf7 + part * (c - 0xf7))).join(' ') + ')';
  };
  const grey = way => `rgb(${[1, 1, 1].map(() => Math.round(255 * way)).join(' ')})`;

  // ---- one output worked out -------------------------------------------------------------------

  const explain = (step, map, row, column) => {
    const [, height, width] = step.input;
    const [down, across, stride, padDown, padAcross] = step.window;
    const top = row * stride - padDown, left = column * stride - padAcross;
    const input = numbers[step.in];
    const channels = step.seen[map].map((channel, k) => {
      const cells = [];
      for (let place = 0; place < down * across; place++) {
        const y = top + Math.floor(place / across), x = left + place % across;
        const padding = y < 0 || y >= height || x < 0 || x >= width;
        const pixel = padding ? 0 : input[(channel * height + y) * width + x];
        const weight = step.kind === 'scaled' ? step.kernels[map]
            : step.kind === 'sum' || step.kind === 'distance'
            ? step.kernels[(step.first[map] + k) * down * across + place] : 1;
        const product = step.kind === 'distance' ? (pixel - weight) ** 2 : pixel * weight;
        cells.push({y, x, padding, pixel, weight, product});
      }
      return {channel, cells, sum: cells.reduce((sum, cell) => sum + cell.product, 0)};
    });
    const real = channels[0].cells.filter(cell => !cell.padding);
    const total = channels.reduce((sum, channel) => sum + channel.sum, 0);
    const rim = step.padded ? 1 : 0;
    const count = (Math.min(top + down, height + rim * padDown) - (rim ? top : Math.max(top, 0)))
        * (Math.min(left + across, width + rim * padAcross) - (rim ? left : Math.max(left, 0)));
    const best = real.reduce((a, b) => b.pixel > a.pixel ? b : a, real[0]);
    const sum = step.kind === 'maximum' ? best.pixel : step.kind === 'mean' ? total / count : total;
    const bias = step.kind === 'sum' || step.kind === 'scaled' ? step.biases[map] : 0;
    const value = activations[step.f](sum + bias);
    const computed = numbers[step.out][(map * step.output[1] + row) * step.output[2] + column];
    const order = channels.map((_, k) => k)
        .sort((a, b) => Math.abs(channels[b].sum) - Math.abs(channels[a].sum));
    return {channels, order, top, left, count, best, real, total, sum, bias, value, computed};
  };

  const words = (step, e) => {
    const kind = step.from === 'the picture' ? 'channel ' : 'map ';
    const lines = [];
    const what = step.kind === 'distance' ? 'squared distances' : 'products';
    if (step.kind === 'maximum') {
      lines.push(`the largest of ${e.real.length} numbers: ${brief(e.sum)}, at row ${e.best.y}, `
          + `column ${e.best.x}`);
    } else if (step.kind === 'mean') {
      lines.push(`${brief(e.total)} divided by ${e.count} = ${brief(e.sum)}, their mean`);
    } else if (step.kind === 'scaled') {
      const cells = e.channels[0].cells;
      const plain = cells.reduce((sum, cell) => sum + cell.pixel, 0);
      lines.push((cells.length > 1 ? `sum of ${cells.length} numbers, ` : '')
          + `${brief(plain)} × ${brief(cells[0].weight)} = ${brief(e.sum)}`);
    } else {
      if (e.channels.length > 1) {
        for (const k of e.order.slice(0, 3)) {
          lines.push(`${kind}${e.channels[k].channel}: ${brief(e.channels[k].sum)}`);
        }
        if (e.order.length > 3) {
          const rest = e.order.slice(3).reduce((sum, k) => sum + e.channels[k].sum, 0);
          lines.push(`the other ${e.order.length - 3}: ${brief(rest)}`);
        }
      }
      const count = e.channels.length * e.channels[0].cells.length;
      lines.push(`sum of ${count.toLocaleString('en-US')} ${what}: ${brief(e.sum)}`);
    }
    if (e.bias !== 0) lines.push(`bias ${brief(e.bias)}, together ${brief(e.sum + e.bias)}`);
    if (step.f !== 'identity') lines.push(`${step.f} makes of it: ${brief(e.value)}`);
    return lines;
  };

  // ---- what stands on the page -----------------------------------------------------------------

  root.querySelector('.cv-still').hidden = true;
  const style = make('style', {textContent: `
    .px-row { display: flex; flex-wrap: wrap; gap: 10px 28px; align-items: flex-start; }
    .px-row > div { max-width: 100%; }
    .px-row label { display: inline-flex; gap: 6px; align-items: center; max-width: 100%; }
    .px-row select { font: inherit; padding: 3px 4px; max-width: 100%; min-width: 0; }
    .px-row canvas { display: block; max-width: 100%; border: 1px solid ${LINE}; }
    .px-pair { display: flex; gap: 24px; max-width: 100%; align-items: flex-start; }
    .px-pair > div { min-width: 0; }
    .px-row canvas[tabindex] { cursor: crosshair; }
    .px-name { margin: 0 0 5px; color:#5a6775; font-size: 12px; }
    .px-lines { list-style: none !important; margin: 0 !important; padding: 0 !important;
      line-height: 1.55; }
    .px-lines:not(.px-largest) li:last-child { font-weight: bold; }
    .px-largest { flex-basis: 100%; font-size: 12px; }
    .px-grids { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; margin-top: 14px; }
    .px-grids > div { max-width: 100%; overflow-x: auto; }
    .px-sign { font-size: 18px; }
    .px-grid { border-collapse: separate; border-spacing: 1px; font-size: 11px; margin: 0; }
    .px-grid td { padding: 2px 3px; min-width: 34px; text-align: center; white-space: nowrap;
      border: none; color:${INK}; font-variant-numeric: tabular-nums; }
    .px-note { color:#5a6775; font-size: 12px; margin: 12px 0 0; max-width: 66em; }`});
  const choice = make('select');
  steps.forEach((step, i) => choice.append(make('option', {value: i, textContent: step.name})));
  const only = make('span', {textContent: steps.length < 2 ? steps[0].name : ''});
  const mapChoice = make('select'), channelChoice = make('select');
  const inputName = make('p', {className: 'px-name'}), outputName = make('p', {className: 'px-name'});
  const input = make('canvas'), output = make('canvas', {tabIndex: 0});
  input.setAttribute('role', 'img');
  output.setAttribute('role', 'application');
  output.setAttribute('aria-roledescription', 'map of numbers');
  const lines = make('ul', {className: 'px-lines'});
  lines.setAttribute('aria-live', 'polite');
  lines.setAttribute('aria-atomic', 'true');
  const where = make('p', {className: 'px-name'});
  const grids = make('div', {className: 'px-grids'});
  const hint = 'Click a pixel of the map on the right, or move there with the arrow keys. Blue is '
      + 'negative, red positive. ' + data.note;
  root.append(style,
      make('div', {className: 'px-row'}, make('label', {}, 'layer ', choice, only),
          make('label', {}, 'map ', mapChoice), make('label', {}, 'look at ', channelChoice)),
      make('div', {className: 'px-row', style: 'margin-top:14px'},
          make('div', {className: 'px-pair'},
              make('div', {}, inputName, input), make('div', {}, outputName, output)),
          make('div', {}, where, lines)),
      grids, make('p', {className: 'px-note', textContent: hint}));

  const state = {};
  const isUnits = step => step.output[1] * step.output[2] === 1;
  const across = units => {
    for (let width = Math.floor(Math.sqrt(units)); width > 1; width--) {
      if (units % width === 0) return width;
    }
    return 1;
  };
  const unitsAcross = step => across(step.output[0]);

  const paint = (canvas, height, width, colour, zoom) => {
    const ratio = Math.min(3, Math.max(1, window.devicePixelRatio || 1));
    canvas.width = Math.round(width * zoom * ratio);
    canvas.height = Math.round(height * zoom * ratio);
    canvas.style.width = width * zoom + 'px';
    const pen = canvas.getContext('2d');
    pen.scale(canvas.width / width, canvas.height / height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        pen.fillStyle = colour(y * width + x);
        pen.fillRect(x, y, 1.02, 1.02);
      }
    }
    // A white rim keeps the mark visible on red.
    return (x, y, w, h) => [['#ffffff', 4.5], [MARK, 2.5]].forEach(([colour, line]) => {
      pen.strokeStyle = colour;
      pen.lineWidth = line / zoom;
      pen.strokeRect(x, y, w, h);
    });
  };
  const zoomOf = (height, width) => {
    const side = Math.max(height, width);
    return side > 224 ? 224 / side : Math.min(20, Math.max(1, Math.floor(224 / side)));
  };
  const largest = values => values.reduce((most, v) => Math.max(most, Math.abs(v)), 0) || 1;
  const extent = values => values.reduce(
      ([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity]);

  const grid = (name, cells, number, down, width, winner) => {
    const values = cells.map(number);
    const most = largest(values);
    const box = make('div', {}, make('p', {className: 'px-name', textContent: name}));
    if (down > WIDEST || width > WIDEST) {
      const canvas = make('canvas', {className: 'px-heat'});
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `${name}, ${down} by ${width}`);
      const zoom = Math.max(1, Math.min(14, Math.floor(180 / Math.max(down, width))));
      paint(canvas, down, width, i => blend(values[i] / most), zoom);
      box.append(canvas);
      return box;
    }
    const places = decimals(values);
    const table = make('table', {className: 'px-grid'});
    for (let y = 0; y < down; y++) {
      const row = make('tr');
      for (let x = 0; x < width; x++) {
        const cell = cells[y * width + x], value = values[y * width + x];
        const td = make('td', {textContent: cell.padding ? '·' : fixed(value, places)});
        td.style.background = blend(value / most, 0.55);
        if (cell === winner) td.style.boxShadow = `inset 0 0 0 2px ${MARK}`;
        row.append(td);
      }
      table.append(row);
    }
    box.append(table);
    return box;
  };

  // Where there is no room for numbers, those that count most.
  const showLargest = (step, cells) => {
    const brackets = step.kind === 'distance';
    const spot = cell => step.units ? `unit ${cell.y * step.input[2] + cell.x}`
        : `row ${cell.y}, column ${cell.x}`;
    const factors = cell => step.kind === 'maximum' ? brief(cell.pixel)
        : brackets ? `(${brief(cell.pixel)} − ${brief(cell.weight)})² = ${brief(cell.product)}`
        : `${brief(cell.pixel)} × ${brief(cell.weight)} = ${brief(cell.product)}`;
    const some = cells.filter(cell => !cell.padding)
        .sort((a, b) => Math.abs(b.product) - Math.abs(a.product)).slice(0, 5);
    return make('ul', {className: 'px-lines px-largest'},
        ...some.map(cell => make('li', {textContent: `${spot(cell)}: ${factors(cell)}`})));
  };

  const showGrids = (step, e, place) => {
    const {channel, cells, sum} = e.channels[place];
    const [down, width] = step.window;
    const what = name(step, channel) + ' under the window';
    const sign = text => make('span', {className: 'px-sign', textContent: text});
    const winner = step.kind === 'maximum' ? e.best : null;
    grids.replaceChildren(grid(what, cells, cell => cell.pixel, down, width, winner));
    if (step.kind === 'sum' || step.kind === 'distance') {
      const product = step.kind === 'sum';
      grids.append(sign(product ? '×' : '−'),
          grid(step.weights, cells, cell => cell.weight, down, width),
          sign('='),
          grid(product ? 'products' : 'squared', cells, cell => cell.product, down, width),
          make('span', {textContent: 'sum ' + brief(sum)}));
    }
    if ((down > WIDEST || width > WIDEST) && step.kind !== 'mean') {
      grids.append(showLargest(step, [...cells]));
    }
  };

  const name = (step, channel) => step.input[0] === 1 ? step.from
      : `${step.from}, ${step.from === 'the picture' ? 'channel' : 'map'} ${channel}`;

  const draw = () => {
    const step = steps[state.step];
    const {map, row, column} = state;
    const e = explain(step, map, row, column);
    const strongest = e.order[0];
    const chosen = e.channels.findIndex(c => c.channel === state.channel);
    const place = chosen >= 0 ? chosen : strongest;
    const channel = e.channels[place].channel;
    const [, height, width] = step.input, [, outHeight, outWidth] = step.output;

    const picture = step.from === 'the picture';
    const seen = numbers[step.in].subarray(channel * height * width, (channel + 1) * height * width);
    const [low, high] = extent(numbers[step.in]);
    const most = largest(numbers[step.in]);
    const zoom = zoomOf(height, width);
    const mark = paint(input, height, width, i => picture
        ? grey((seen[i] - low) / (high - low || 1)) : blend(seen[i] / most), zoom);
    mark(e.left, e.top, step.window[1], step.window[0]);
    inputName.textContent = name(step, channel);
    input.setAttribute('aria-label', `${name(step, channel)}; the window is outlined`);

    const units = isUnits(step);
    const values = numbers[step.out];
    const strongestOut = largest(values.subarray(0, step.output[0] * outHeight * outWidth));
    const shownWidth = units ? unitsAcross(step) : outWidth;
    const shownHeight = units ? step.output[0] / shownWidth : outHeight;
    const from = units ? 0 : map * outHeight * outWidth;
    const markOutput = paint(output, shownHeight, shownWidth, i => blend(values[from + i] / strongestOut),
        units ? Math.max(20, zoomOf(shownHeight, shownWidth)) : zoomOf(outHeight, outWidth));
    const y = units ? Math.floor(map / shownWidth) : row, x = units ? map % shownWidth : column;
    markOutput(x, y, 1, 1);
    const total = step.all > step.output[0] ? `, the first ${step.output[0]} of ${step.all}` : '';
    outputName.textContent = units ? `its units${total}` : `its map ${map}`;
    const spot = units ? `unit ${map}` : `map ${map}, row ${row}, column ${column}`;
    where.textContent = spot;
    output.setAttribute('aria-label', `${step.name}: ${spot}; arrow keys move`);

    const said = words(step, e);
    const end = `the network computed: ${brief(e.computed)}`;
    lines.replaceChildren(...[...said, end].map(text => make('li', {textContent: text})));
    root.dataset.sum = e.value;
    root.dataset.computed = e.computed;
    showGrids(step, e, place);
  };

  const options = (select, list, value) => {
    select.replaceChildren(...list.map(([v, text]) => make('option', {value: v, textContent: text})));
    select.value = value;
    select.parentElement.hidden = list.length < 2;
    select.parentElement.style.display = list.length < 2 ? 'none' : '';
  };
  const fillChannels = () => {
    const step = steps[state.step];
    const seen = step.seen[state.map];
    if (!seen.includes(state.channel)) state.channel = -1;
    options(channelChoice, seen.length < 2 ? [] : [[-1, 'the map that adds most'],
        ...seen.map(channel => [channel, name(step, channel)])], state.channel);
  };
  const fill = () => {
    const step = steps[state.step];
    const total = step.all > step.output[0] ? ` of ${step.all}` : '';
    options(mapChoice, isUnits(step) ? [] : Array.from({length: step.output[0]},
        (_, i) => [i, i + total]), state.map);
    fillChannels();
    draw();
  };
  const strongestPlace = step => {
    const values = numbers[step.out], area = step.output[1] * step.output[2];
    let best = 0;
    for (let i = 1; i < step.output[0] * area; i++) {
      if (Math.abs(values[i]) > Math.abs(values[best])) best = i;
    }
    const map = Math.floor(best / area);
    return {map, row: Math.floor(best % area / step.output[2]), column: best % step.output[2]};
  };
  const move = (y, x) => {
    const step = steps[state.step];
    if (isUnits(step)) {
      const width = unitsAcross(step);
      if (x < 0 || x >= width || y < 0 || y >= step.output[0] / width) return;
      state.map = y * width + x;
      fillChannels();
    } else {
      state.row = Math.max(0, Math.min(step.output[1] - 1, y));
      state.column = Math.max(0, Math.min(step.output[2] - 1, x));
    }
    draw();
  };
  const place = () => {
    const step = steps[state.step];
    const width = unitsAcross(step);
    return isUnits(step) ? [Math.floor(state.map / width), state.map % width]
        : [state.row, state.column];
  };
  const point = event => {
    const step = steps[state.step];
    const box = output.getBoundingClientRect();
    const width = isUnits(step) ? unitsAcross(step) : step.output[2];
    const height = isUnits(step) ? step.output[0] / width : step.output[1];
    move(Math.floor((event.clientY - box.top - 1) / (box.height - 2) * height),
        Math.floor((event.clientX - box.left - 1) / (box.width - 2) * width));
  };
  output.addEventListener('pointerdown', point);
  output.addEventListener('pointermove', event => { if (event.buttons & 1) point(event); });
  output.addEventListener('keydown', event => {
    const ways = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const [y, x] = place();
    move(y + way[0], x + way[1]);
  });
  choice.addEventListener('change', () => {
    state.step = Number(choice.value);
    Object.assign(state, strongestPlace(steps[state.step]), {channel: -1});
    fill();
  });
  mapChoice.addEventListener('change', () => {
    state.map = Number(mapChoice.value);
    fillChannels();
    draw();
  });
  channelChoice.addEventListener('change', () => {
    state.channel = Number(channelChoice.value);
    draw();
  });
  [state.step, state.map, state.row, state.column] = data.start;
  state.channel = -1;
  choice.value = state.step;
  choice.hidden = steps.length < 2;
  fill();
}
