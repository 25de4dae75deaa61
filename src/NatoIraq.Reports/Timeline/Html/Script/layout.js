// Where labels stand. The rules are those of the picture that came with the page: whatever reaches over the pole of one further right
// stands above it.
const row = 17, mark = 4.5, gap = 6, mostRows = 16, mostLabelled = 48, columnWidth = 32, columnGap = 5, columnRows = 3;
const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map();

const events = data.events.map(([id, title, date, left, right, certainLeft, certainRight, isDay, kind, home, missions, actors, source, line]) =>
  ({ id, title, date, left, right, certainLeft, certainRight, isDay, kind, home, missions, actors, source, line, family: data.families[kind] }));

function measure(text, size, bold) {
  const key = size + (bold ? 'b' : '') + text;
  let width = widths.get(key);
  if (width === undefined) {
    canvas.font = `${bold ? '700 ' : ''}${size}px "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif`;
    width = canvas.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

function fit(text, size, room, least = 100) {
  if (measure(text, size) <= room) return text;
  if (room < least) return '';
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = words.join(' ').replace(/[,;: ]+$/, '') + '…';
    if (measure(cut, size) <= room) return cut;
  }
  return '';
}

const pole = (event) => event.isDay ? place(event.left + 0.5) : place(event.left);

function labelOf(event) {
  const x = (event.isDay ? pole(event) + mark : Math.max(place(event.right), place(event.left) + mark)) + gap;
  const date = fit(event.date, 12, view.edge - x, 0);
  return { x, date, titleX: x + measure(date, 12) + gap };
}

function freeRow(settled, right) {
  let free = 0;
  for (let index = settled.length - 1; index >= 0 && settled[index].left < right; index--) free = Math.max(free, settled[index].top);
  return free;
}

function flag(event, settled) {
  const label = labelOf(event);
  let best = null;
  for (const room of [view.edge - label.titleX, 420, 300, 210]) {
    if (best && (room >= best.room || best.title === '')) continue;
    const title = fit(event.title, 12, Math.min(room, view.edge - label.titleX));
    const right = (title ? label.titleX + measure(title, 12) : label.titleX - gap) + gap;
    const free = freeRow(settled, right);
    if (!best || free < best.row) best = { event, ...label, title, row: free, room };
  }
  settled.push({ left: pole(event) - mark, top: best.row + 1 });
  return best;
}

// Labels, and columns with counts where there is no room for labels.
function stack(own) {
  const bins = new Map();
  const most = own.length <= mostLabelled ? mostLabelled : mostRows;
  const lastBin = Math.max(0, Math.floor((view.right - view.left) / columnWidth) - 1);
  for (const event of own) {
    const bin = Math.min(Math.floor((pole(event) - view.left) / columnWidth), lastBin);
    if (!bins.has(bin)) bins.set(bin, []);
    bins.get(bin).push(event);
  }
  const order = [...bins.keys()].sort((one, other) => other - one);
  for (const members of bins.values()) members.sort((one, other) => pole(one) - pole(other) || one.right - other.right);
  const clustered = new Set(order.filter((bin) => bins.get(bin).length > most));
  for (; ;) {
    const settled = [], flags = [], columns = [];
    let rows = 0;
    for (const bin of order) {
      const members = bins.get(bin);
      if (clustered.has(bin)) {
        const left = view.left + bin * columnWidth, right = bin === lastBin ? view.right : left + columnWidth;
        const free = freeRow(settled, right - columnGap);
        settled.push({ left, top: free + columnRows });
        columns.push({ members, left, right, row: free });
        rows = Math.max(rows, free + columnRows);
      } else {
        for (let index = members.length - 1; index >= 0; index--) {
          const placed = flag(members[index], settled);
          flags.push(placed);
          rows = Math.max(rows, placed.row + 1);
        }
      }
    }
    const open = order.filter((bin) => !clustered.has(bin) && bins.get(bin).length > 1);
    if (rows <= most || open.length === 0) return { flags: flags.reverse(), columns: columns.reverse(), rows };
    clustered.add(open.reduce((fullest, bin) => bins.get(bin).length > bins.get(fullest).length ? bin : fullest));
  }
}

// The lanes of the events that are shown: those of no mission, then the missions by their first events.
function lanes(shown) {
  const seen = shown.filter((event) => event.right > view.first && event.left < view.last);
  const first = new Map();
  for (const event of shown) for (const mission of event.missions) if (!first.has(mission)) first.set(mission, event.left);
  const keys = [...first.keys()].sort((one, other) => first.get(one) - first.get(other) || one - other);
  if (shown.some((event) => event.home < 0)) keys.unshift(-1);
  return keys.map((key) => ({
    mission: data.missions[key],
    name: data.missions[key]?.name ?? (data.missions.length ? 'No mission named' : 'Events'),
    own: seen.filter((event) => event.home === key),
    echoes: seen.filter((event) => event.home !== key && event.missions.includes(key)),
    count: shown.filter((event) => event.home === key || event.missions.includes(key)).length,
  }));
}

function silences(shown) {
  const found = [];
  let quiet = Infinity;
  const least = Math.max(365, (view.last - view.first) * 0.02);
  for (const event of shown) {
    if (event.left - quiet >= least) found.push([quiet, event.left]);
    quiet = quiet === Infinity ? event.right : Math.max(quiet, event.right);
  }
  return found;
}
