// The picture, element by element. Text is only ever set as text.
const namespace = 'http://www.w3.org/2000/svg';
const picture = document.querySelector('#picture svg');
const hatching = picture.querySelector('defs');
const outlines = {
  Triangle: 'm0 -5l5 9h-10z', Diamond: 'm0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z', Square: 'm-4.2 -4.2h8.4v8.4h-8.4z', Cross: 'm-3.5 -3.5l7 7m0 -7l-7 7',
};

function add(parent, name, attributes, text) {
  const element = document.createElementNS(namespace, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

const write = (parent, x, y, size, css, text) => add(parent, 'text', { x, y, 'font-size': size, class: css }, text);
const line = (parent, x1, y1, x2, y2, css) => add(parent, 'path', { d: `M${x1} ${y1}L${x2} ${y2}`, class: css });

function box(parent, left, top, right, bottom, css, hatch) {
  if (right <= left || bottom <= top) return;
  const attributes = { x: left, y: top, width: right - left, height: bottom - top };
  if (css) attributes.class = css;
  if (hatch) attributes.fill = `url(#hatch-${hatch})`;
  add(parent, 'rect', attributes);
}

function symbol(parent, family, x, y) {
  const [key, shape] = data.shapes[family];
  if (shape === 'Circle' || shape === 'Ring') {
    const ring = shape === 'Ring';
    add(parent, 'circle', { cx: x, cy: y, r: ring ? mark - 1 : mark, class: ring ? `ring f-paper s-${key}` : `mark f-${key} s-paper` });
  } else {
    add(parent, 'path', { d: `M${x} ${y}${outlines[shape]}`, class: shape === 'Cross' ? `cross s-${key}` : `mark f-${key} s-paper` });
  }
}

// A day is a point; all else is hatched over the whole time it may have taken, and solid where it certainly went on.
function extent(parent, event, y, height) {
  const key = data.shapes[event.family][0];
  const left = place(event.left), right = Math.max(place(event.right), left + 3);
  box(parent, left, y - height / 2, right, y + height / 2, 'f-paper');
  box(parent, left, y - height / 2, right, y + height / 2, `possible s-${key}`, key);
  if (event.certainRight > event.certainLeft) box(parent, place(event.certainLeft), y - height / 2, place(event.certainRight), y + height / 2, `f-${key}`);
}

const drawMark = (parent, event, y) => event.isDay ? symbol(parent, event.family, pole(event), y) : extent(parent, event, y, 9);
const told = (event) => `${event.date}: ${event.title} (${data.kinds[event.kind]})`;
const counted = (count) => count.toLocaleString('en') + (count === 1 ? ' event' : ' events');

function legend(shown) {
  let x = view.left, y = 16;
  const families = data.shapes.map((shape, index) => index).filter((index) => shown.some((event) => event.family === index));
  const bars = [...(shown.some((event) => event.missions.length) ? [['Mission running', 'f-running', null]] : []), ['Hatched: only possible', '', 'muted']];
  for (const sample of [...families.map((family) => [data.shapes[family][2], family]), ...bars]) {
    const isBar = sample.length > 2, size = isBar ? 22 : 9, width = measure(sample[0], 12);
    if (x + size + gap + width > view.edge) { x = view.left; y += 18; }
    if (isBar) box(picture, x, y - 8.4, x + 22, y, sample[1], sample[2]); else symbol(picture, sample[1], x + 4.5, y - 4.2);
    write(picture, x + size + gap, y, 12, 'f-ink', sample[0]);
    x += size + gap + width + 18;
  }
  return y;
}

function drawLife(group, mission, strip) {
  for (const [first, last, running, certain, phase] of mission.life) {
    const left = place(first), right = place(last), colour = running ? 'running' : 'prepared';
    box(group, left, running ? strip : strip + 12, right, strip + 16, certain ? `f-${colour}` : '', certain ? null : colour);
    if (running && phase !== 'Ended' && measure(phase, 10) + 10 <= right - left) {
      write(group, left + 5, strip + 11, 10, certain ? 'f-ink' : 'halo s-paper f-muted', phase);
    }
    if (running && certain && right > left) line(group, right, strip, right, strip + 16, 'line s-paper');
  }
}

function drawChains(group, chains, strip, from) {
  const seen = chains.map(({ arcs, way }) => ({
    arcs, way, left: place(Math.min(...arcs.map(([one, other]) => Math.min(one, other)))), right: place(Math.max(...arcs.map(([one, other]) => Math.max(one, other)))),
    isWhole: arcs.every(([one, other]) => Math.min(one, other) > view.first && Math.max(one, other) < view.last),
  }));
  for (const { arcs } of seen) {
    for (const [one, other, certain, text] of arcs) {
      if (Math.min(one, other) <= view.first || Math.max(one, other) >= view.last) continue;
      const left = place(one), right = place(other), depth = Math.min(Math.max(Math.abs(right - left) / 2, 7), 18);
      const arc = add(group, 'path', {
        d: `M${left} ${strip + 18}A${Math.abs(right - left) / 2} ${depth} 0 0 ${right > left ? 0 : 1} ${right} ${strip + 18}`, class: `arc ${certain ? '' : 'dashed '}s-ink`,
      });
      add(arc, 'title', {}, text);
    }
  }
  const said = [];
  for (const chain of seen.filter((chain) => chain.isWhole && chain.way)) {
    const width = measure(chain.way, 11);
    const isFree = (left, right) => seen.every((other) => other === chain || other.right <= left || other.left >= right) && said.every((other) => other.right <= left || other.left >= right);
    const x = [chain.right + gap, chain.left - gap - width].find((x) => x >= from && x + width <= view.edge && isFree(x - gap, x + width + gap));
    if (x === undefined) continue;
    said.push({ left: x, right: x + width });
    write(group, x, strip + 30, 11, 'halo s-paper f-muted', chain.way);
  }
}

function drawColumns(group, columns, strip) {
  const most = Math.max(...columns.map((column) => column.members.length));
  for (const column of columns) {
    const bottom = strip - 4 - column.row * row, height = (columnRows * row - 16) * column.members.length / most;
    const cluster = add(group, 'g', { class: 'cluster', tabindex: 0, role: 'button', 'aria-label': `${counted(column.members.length)} from ${column.members[0].date}: zoom in` });
    cluster.dataset.first = Math.min(...column.members.map((event) => event.left));
    cluster.dataset.last = Math.max(...column.members.map((event) => event.right));
    add(cluster, 'title', {}, `${counted(column.members.length)}, from ${column.members[0].date} to ${column.members[column.members.length - 1].date}`);
    let from = bottom;
    data.shapes.forEach(([key], family) => {
      const to = from - height * column.members.filter((event) => event.family === family).length / column.members.length;
      box(cluster, column.left, to, column.right - columnGap, from, `f-${key}`);
      from = to;
    });
    const left = place(+cluster.dataset.first), right = place(+cluster.dataset.last);
    if (left < column.left - 0.5 || right > column.right + 0.5) box(cluster, Math.min(left, column.left), bottom, Math.max(right, column.right), bottom + 3, '', 'muted');
    const count = column.members.length.toLocaleString('en');
    write(cluster, (column.left + column.right - columnGap - measure(count, 10)) / 2, bottom - height - 3, 10, 'f-ink', count);
  }
}

function drawLane(lane, top) {
  const { flags, columns, rows } = stack(lane.own);
  const group = add(picture, 'g', { role: 'group', 'aria-label': lane.name });
  const name = lane.mission ? lane.mission.short : lane.name;
  const note = (lane.mission && lane.mission.short !== lane.mission.name ? lane.mission.name + ', ' : '') + counted(lane.count);
  const life = lane.mission ? lane.mission.life.filter((segment) => segment[1] > view.first && segment[0] < view.last).map((segment) => place(segment[0])) : [];
  const leftmost = Math.min(view.right, ...lane.own.map((event) => place(event.left)), ...lane.echoes.map((event) => place(event.left)), ...columns.map((column) => column.left), ...life);
  const beside = Math.max(measure(name, 14, true), measure(note, 11)) <= leftmost - mark - view.left - 16;
  const strip = top + (beside ? 6 : 22) + rows * row + (rows ? 4 : 0);
  line(group, view.left, strip + 16, view.right, strip + 16, 'line s-grid');
  if (lane.mission) {
    drawLife(group, lane.mission, strip);
    drawChains(group, lane.mission.chains, strip, beside ? view.left + measure(note, 11) + gap : view.left);
  }
  drawColumns(group, columns, strip);
  for (const { event, row: at } of flags) {
    line(group, pole(event), strip - 4 - (at + 0.5) * row, pole(event), strip, event.isDay ? 'pole s-ink' : 'pole dashed s-ink');
  }
  for (const event of lane.echoes) {
    const echo = add(group, 'g', {});
    add(echo, 'title', {}, told(event));
    drawMark(echo, event, strip + 8);
  }
  for (const label of flags) {
    const link = add(group, 'a', { href: '#' + label.event.id, class: label.event.id === current() ? 'event current' : 'event' });
    const y = strip - 4 - (label.row + 0.5) * row;
    add(link, 'title', {}, told(label.event));
    if (!label.event.isDay) extent(link, label.event, strip - 1.5, 3);
    drawMark(link, label.event, y);
    if (label.date) write(link, label.x, y + 4.2, 12, 'halo s-paper f-muted', label.date);
    link.append(' ');
    if (label.title) write(link, label.titleX, y + 4.2, 12, 'halo s-paper f-ink', label.title);
  }
  const heading = beside ? strip + 12 : top + 14;
  write(group, view.left, heading, 14, 'bold halo s-paper f-ink', name);
  const noteX = beside ? view.left : view.left + measure(name, 14, true) + gap;
  if (noteX + measure(note, 11) <= view.edge) write(group, noteX, beside ? heading + 14 : heading, 11, 'halo s-paper f-muted', note);
  return strip + 16 + (lane.mission && lane.mission.chains.length ? 18 : beside ? 14 : 0);
}

function drawSilences(shown, top, bottom) {
  for (const [first, last] of silences(shown)) {
    const left = place(first), right = place(last);
    if (right - left < 2) continue;
    box(picture, left, top, right, bottom, 'f-quiet');
    line(picture, left, top, right, top, 'line s-muted');
    const months = Math.floor((last - first) / 30.436875), years = Math.floor(months / 12), rest = months % 12;
    const [length, brief] = years < 2 ? [`${months} months`, `${months} mo`] : years >= 10 || !rest ? [`${years} years`, `${years} yr`]
      : [`${years} years ${rest} ${rest === 1 ? 'month' : 'months'}`, `${years} yr ${rest} mo`];
    const text = [`${length} of silence`, length, brief].find((words) => measure(words, 11) + gap <= right - left);
    if (text) write(picture, (left + right) / 2 - measure(text, 11) / 2, top - 24, 11, 'italic f-muted', text);
  }
}

function draw(shown, width = Math.max(document.getElementById('picture').clientWidth, 320)) {
  resize(width);
  picture.replaceChildren(hatching);
  add(picture, 'title', {}, document.title);
  const top = legend(shown) + 44;
  const ground = add(picture, 'g', {});
  let y = top + gap;
  for (const lane of lanes(shown)) y = drawLane(lane, y) + 20;
  const labels = [];
  for (const tick of ticks()) {
    line(ground, place(tick.day), tick.year ? top - 18 : top, place(tick.day), y, 'line s-grid');
    labels.push(tick);
  }
  const before = picture.childNodes.length;
  drawSilences(shown, top, y);
  ground.append(...[...picture.childNodes].slice(before));
  for (const tick of labels) {
    if (place(tick.day) + 3 + measure(tick.text, 11) > view.edge) continue;
    write(picture, place(tick.day) + 3, top - 6, 11, tick.year ? 'f-ink' : 'f-muted', tick.text);
    write(picture, place(tick.day) + 3, y + 16, 11, 'f-muted', tick.text);
  }
  picture.setAttribute('viewBox', `0 0 ${width} ${y + 28}`);
  picture.setAttribute('width', width);
  picture.setAttribute('height', y + 28);
}
