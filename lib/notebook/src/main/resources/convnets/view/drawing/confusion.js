// A confusion matrix whose cells show the pictures behind them: choose one by click or arrow keys.
(root, data) => {
  const {classes, counts, pictures} = data;
  const [left, top, cellWidth, cellHeight] = data.place;
  const [down, across, columns] = data.tile;
  const size = classes.length;
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const matrix = root.querySelector('.cv-still');
  const svg = matrix.querySelector('svg');
  matrix.tabIndex = 0;
  matrix.style.cssText = 'display:inline-block;cursor:pointer;max-width:100%';
  matrix.setAttribute('role', 'application');
  matrix.setAttribute('aria-roledescription', 'matrix');
  const outline = document.createElementNS(svg.namespaceURI, 'rect');
  for (const [key, value] of Object.entries({width: cellWidth + 1, height: cellHeight + 1,
    fill: 'none', stroke: '#1c2733', 'stroke-width': 2.5})) {
    outline.setAttribute(key, value);
  }
  svg.append(outline);

  const style = make('style', {textContent: `
    .cm-said { margin: 10px 0 8px; font-weight: bold; max-width: 50em; }
    .cm-pictures { display: flex; flex-wrap: wrap; gap: 6px; min-height: 80px; max-width: 764px; }
    .cm-pictures figure { margin: 0; text-align: center; font-size: 12px; }
    .cm-pictures canvas { display: block; margin: 0 auto 2px; border: 1px solid #c5ccd4; }
    .cm-hint { color:#5a6775; font-size: 12px; margin: 8px 0 0; }`});
  const said = make('p', {className: 'cm-said'});
  said.setAttribute('aria-live', 'polite');
  const shelf = make('div', {className: 'cm-pictures'});
  const hint = make('p', {className: 'cm-hint', textContent: 'Click a cell, or move with the arrow '
      + 'keys; below each picture how sure the network was of its answer.'});
  root.append(style, said, shelf, hint);
  const sheet = new Image();
  const state = {truth: 0, answer: 0};

  const thumbnail = ([place, index, sure]) => {
    const canvas = make('canvas', {width: across, height: down});
    canvas.style.width = Math.round(56 * across / Math.max(down, across)) + 'px';
    canvas.style.imageRendering = 'pixelated';
    const percent = sure > 0.9995 ? '> 99.9 %' : (100 * sure).toFixed(1) + ' %';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `picture ${index}, ${percent}`);
    canvas.title = `picture ${index}`;
    canvas.getContext('2d').drawImage(sheet, place % columns * across,
        Math.floor(place / columns) * down, across, down, 0, 0, across, down);
    return make('figure', {}, canvas, percent);
  };
  const show = () => {
    const {truth, answer} = state;
    const count = counts[truth][answer];
    const behind = pictures[`${truth},${answer}`] || [];
    outline.setAttribute('x', left + answer * cellWidth - 1);
    outline.setAttribute('y', top + truth * cellHeight - 1);
    const what = truth === answer ? `${classes[truth]}, recognized`
        : `${classes[truth]}, taken for ${classes[answer]}`;
    const many = count === 0 ? 'no picture' : count === 1 ? 'one picture'
        : count.toLocaleString('en-US') + ' pictures';
    const some = behind.length < count ? `, of which ${behind.length} are here` : '';
    said.textContent = `${what}: ${many}${some}`;
    matrix.setAttribute('aria-label', 'confusion matrix; arrow keys move. ' + said.textContent);
    shelf.replaceChildren(...behind.map(thumbnail));
  };
  const go = (truth, answer) => {
    state.truth = Math.max(0, Math.min(size - 1, truth));
    state.answer = Math.max(0, Math.min(size - 1, answer));
    show();
  };
  matrix.addEventListener('pointerdown', event => {
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const answer = Math.floor(((event.clientX - box.left) * scale - left) / cellWidth);
    const truth = Math.floor(((event.clientY - box.top) * scale - top) / cellHeight);
    if (truth >= 0 && truth < size && answer >= 0 && answer < size) go(truth, answer);
  });
  matrix.addEventListener('keydown', event => {
    const ways = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    go(state.truth + way[0], state.answer + way[1]);
  });
  let most = 0;
  counts.forEach((row, truth) => row.forEach((count, answer) => {
    if (truth !== answer && count > most) {
      most = count;
      Object.assign(state, {truth, answer});
    }
  }));
  sheet.onload = show;
  sheet.src = data.sheet;
}
