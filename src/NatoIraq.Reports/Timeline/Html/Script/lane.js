// A lane: its name, labels or columns, the strip with the mission's life, its decision chains, and on a telephone the list of its events.
function drawLife(group, mission, strip, isList) {
  const life = [];
  for (const [first, last, running, certain, phase] of mission.life) {
    const left = place(first), right = place(last), isBrief = right - left < leastPhase, before = life.at(-1);
    if (right <= left) continue;
    // Phases one after another that are too brief to be seen are drawn as one.
    if (isBrief && before?.isBrief && before.running === running && before.certain === certain) before.right = right;
    else life.push({ left, right, running, certain, phase, isBrief });
  }
  for (const { left, right, running, certain, phase } of life) {
    const colour = running ? 'running' : 'prepared';
    box(group, left, running ? strip : strip + 12, right, strip + 16, certain ? `f-${colour}` : '', certain ? null : colour);
    if (running && !isList && phase !== 'Ended' && measure(phase, 10) + 10 <= right - left) {
      if (!certain) box(group, left + 3, strip + 2, left + 7 + measure(phase, 10), strip + 14, 'f-paper');
      write(group, left + 5, strip + 11, 10, certain ? 'f-onbar' : 'f-muted', phase);
    }
    if (running && certain) line(group, right, strip, right, strip + 16, 'line s-paper');
  }
}

function drawChains(group, chains, strip) {
  const seen = chains.map(({ steps, way }) => ({
    steps: steps.filter(([one, other]) => Math.min(one, other) > view.first && Math.max(one, other) < view.last), way,
    left: place(Math.min(...steps.map(([one, other]) => Math.min(one, other)))), right: place(Math.max(...steps.map(([one, other]) => Math.max(one, other)))),
    count: steps.length,
  })).filter((chain) => chain.steps.length);
  const count = seen.reduce((sum, chain) => sum + chain.steps.length, 0);
  if (count > mostLabelled) {
    write(group, view.left, strip + 30, 11, 'f-muted', fit(`${counted(count, 'step')} of ${counted(seen.length, 'decision chain')}, too many to draw`, 11, view.edge - view.left));
    return;
  }
  for (const { steps } of seen) {
    for (const [one, other, certain, text] of steps) add(bracket(group, place(one), place(other), strip + 18, certain), 'title', {}, text);
  }
  const said = [];
  for (const chain of seen.filter((chain) => chain.steps.length === chain.count && chain.way)) {
    const width = measure(chain.way, 11);
    const isFree = (left, right) => seen.every((other) => other === chain || other.right <= left || other.left >= right) && said.every((other) => other.right <= left || other.left >= right);
    const x = [chain.right + gap, chain.left - gap - width].find((x) => x >= view.left && x + width <= view.edge && isFree(x - gap, x + width + gap));
    if (x === undefined) continue;
    said.push({ left: x, right: x + width });
    write(group, x, strip + 30, 11, 'f-muted', chain.way);
  }
}

function drawColumns(group, bins, bottom, height) {
  const most = Math.max(1, ...bins.map((bin) => bin.certain.length + bin.possible.length)), per = (height - 16) / most;
  for (const bin of bins) {
    const left = place(bin.first), whole = place(bin.last + 1), right = whole - Math.min(2, (whole - left) / 4);
    const span = bin.first === bin.last ? dayText(bin.first) : `${dayText(bin.first)} to ${dayText(bin.last)}`;
    const possible = bin.possible.length ? `, and ${number(bin.possible.length)} that may be of another time` : '';
    const text = `${span}: ${counted(bin.certain.length)}${possible}`;
    const cut = bin.first < view.first || bin.last + 1 > view.last ? '; the axis ends within' : '';
    const cluster = add(group, 'g', { class: 'cluster stop', tabindex: -1, role: 'button', 'aria-label': `${text}${cut}: zoom in` });
    cluster.dataset.first = bin.first;
    cluster.dataset.last = bin.last + 1;
    add(cluster, 'title', {}, text + cut);
    const counts = data.shapes.map(() => 0);
    for (const event of bin.certain) counts[event.family]++;
    let from = bottom;
    data.shapes.forEach(([key], family) => {
      const to = from - per * counts[family];
      box(cluster, left, to, right, from, `f-${key}`);
      from = to;
    });
    box(cluster, left, from - per * bin.possible.length, right, from, 'possible s-muted', 'muted');
    const least = number(bin.certain.length);
    const count = (bin.possible.length ? [`${least}–${number(bin.certain.length + bin.possible.length)}`, `${least}+`] : [least]).find((words) => measure(words, 10) <= right - left + 1);
    if (count) write(cluster, (left + right - measure(count, 10)) / 2, from - per * bin.possible.length - 3, 10, 'f-ink', count);
  }
}

function link(group, event) {
  const element = add(group, 'a', { href: '#' + event.id, class: event.id === selected ? 'event stop current' : 'event stop', tabindex: -1 });
  add(element, 'title', {}, told(event));
  return element;
}

function drawFlags(group, flags, strip) {
  for (const { event, row: at } of flags) {
    line(group, pole(event), strip - 4 - (at + 0.5) * row, pole(event), strip, event.isDay ? 'pole s-ink' : 'pole dashed s-ink');
  }
  for (const label of flags) {
    const y = strip - 4 - (label.row + 0.5) * row, element = link(group, label.event);
    drawMark(element, label.event, y);
    if (label.date) write(element, label.x, y + 4.2, 12, 'f-muted', label.date);
    element.append(' ');
    if (label.title) write(element, label.titleX, y + 4.2, 12, 'f-ink', label.title);
  }
}

function drawList(group, own, strip, top) {
  const x = view.left + 2 * mark + gap;
  for (const event of own) drawMark(group, event, strip + 8);
  for (const event of own) {
    const baseline = top + 11, element = link(group, event), key = data.shapes[event.family][0], y = baseline - 4.2;
    if (event.isDay) symbol(element, event.family, view.left + mark, y);
    else box(element, view.left, y - 4.5, view.left + 9, y + 4.5, isSolid(event) ? `f-${key}` : `possible s-${key}`, isSolid(event) ? null : key);
    const date = fit(event.date, 12, view.edge - x, 0), titleX = x + measure(date, 12) + gap;
    write(element, x, baseline, 12, 'f-muted', date);
    const lines = wrap(event.title, 12, view.edge - titleX, view.edge - x, 3);
    lines.forEach((words, index) => {
      element.append(' ');
      if (words) write(element, index ? x : titleX, baseline + index * lineHeight, 12, 'f-ink', words);
    });
    top += Math.max(lines.length, 1) * lineHeight + 4;
  }
  return top;
}

function drawLane(lane, isList) {
  const group = document.createElementNS(namespace, 'g');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', lane.name);
  const isColumns = lane.own.length > mostLabelled;
  const bins = isColumns ? columns(lane.all) : [];
  const { flags, rows } = isColumns || isList ? { flags: [], rows: 0 } : labels(lane.own);
  const above = isColumns ? columnRows(lane.own.length) * row : rows * row;
  const strip = 24 + above + (above ? 4 : 0);
  const chains = lane.mission && !isList ? lane.mission.chains : [];
  const bottom = strip + (lane.mission || isList ? 16 : 0);
  line(group, view.left, bottom, view.right, bottom, 'line s-grid');
  if (lane.mission) {
    drawLife(group, lane.mission, strip, isList);
    drawChains(group, chains, strip);
  }
  drawColumns(group, bins, strip - 4, above);
  for (const event of lane.echoes) {
    const echo = add(group, 'g', { class: 'echo' });
    add(echo, 'title', {}, told(event));
    drawMark(echo, event, strip + 8, small);
  }
  drawFlags(group, flags, strip);
  let height = bottom + (chains.length ? 18 : 0);
  if (isList && !isColumns) height = drawList(group, lane.own, strip, height + 4);
  const name = fit(lane.mission ? lane.mission.short : lane.name, 14, view.edge - view.left, 0, true);
  write(group, view.left, 14, 14, 'bold f-ink', name);
  const noteX = view.left + measure(name, 14, true) + gap, whole = lane.mission && lane.mission.short !== lane.mission.name ? lane.mission.name + ', ' : '';
  const note = [whole + counted(lane.count), counted(lane.count)].find((words) => noteX + measure(words, 11) <= view.edge);
  if (note) write(group, noteX, 14, 11, 'f-muted', note);
  return { group, height, bins, echoes: lane.echoes, shown: [...(isColumns ? bins.flatMap((bin) => [...bin.certain, ...bin.possible]) : lane.own), ...lane.echoes] };
}
