// Where labels and columns stand. The rules are those of the picture that came with the page: whatever reaches over the pole of one further
// right stands above it; a lane has labels or columns, never both.
const row = 17, mark = 4.5, gap = 6, fade = 12, small = 0.65, mostLabelled = 48, leastPhase = 3, listWidth = 500, lineHeight = 15;
const binLengths = [0, 1, 3, 12, 60, 120, 600, 1200, 6000, 12000], leastBin = 22, daysInMonth = 30.436875;
const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map();

const events = data.events.map(([id, title, date, left, right, certainLeft, certainRight, isDay, kind, home, missions, actors, source, line, first, last, open, places, mentions]) =>
  ({ id, title, date, left, right, certainLeft, certainRight, isDay, kind, home, missions, actors, source, line, first, last, places, mentions, toPast: open & 1, toFuture: open & 2, family: data.families[kind] }));
const eventsById = new Map(events.map((event) => [event.id, event]));

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

function fit(text, size, room, least = 100, bold = false) {
  if (measure(text, size, bold) <= room) return text;
  if (room < least) return '';
  let low = 0, high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(text.slice(0, middle) + '…', size, bold) <= room) low = middle; else high = middle - 1;
  }
  const cut = text.lastIndexOf(' ', low);
  return cut > 0 ? text.slice(0, cut).replace(/[,;: ]+$/, '') + '…' : [...text.slice(0, low)].slice(0, -1).join('') + '…';
}

// A text in lines, the last one cut.
function wrap(text, size, first, room, most) {
  const lines = [];
  let rest = text;
  while (rest && lines.length < most) {
    const width = lines.length ? room : first;
    if (lines.length === most - 1 || measure(rest, size) <= width) { lines.push(fit(rest, size, width, 0)); break; }
    let end = 0;
    for (let blank = rest.indexOf(' '); blank > 0 && measure(rest.slice(0, blank), size) <= width; blank = rest.indexOf(' ', blank + 1)) end = blank;
    if (!end && lines.length) { lines.push(fit(rest, size, width, 0)); break; }
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

const pole = (event) => event.isDay ? place(event.left + 0.5) : place(event.left);

function labelOf(event) {
  const x = (event.isDay ? pole(event) + mark : Math.max(place(event.right), place(event.left) + mark)) + gap + (event.toFuture ? fade : 0);
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

function labels(own) {
  const settled = [];
  const flags = [...own].sort((one, other) => pole(other) - pole(one) || other.right - one.right).map((event) => flag(event, settled)).reverse();
  return { flags, rows: Math.max(0, ...flags.map((label) => label.row + 1)) };
}

// The unit of the calendar that a day is in.
function binOf(day, months) {
  if (!months) return [day, day];
  const date = dateOf(day), month = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months) * months;
  const first = (count) => count < 12 ? 0 : count >= 120000 ? 3652059 : dayOf(Math.floor(count / 12), count % 12, 1);
  return [first(month), first(month + months) - 1];
}

// Columns, a unit of the calendar each: certain for what began in it, possible for what may have. One that the window cuts counts all of its unit.
function columns(all, axis = view, least = leastBin) {
  const perDay = (axis.right - axis.left) / (axis.last - axis.first);
  const months = binLengths.find((length) => perDay * (length || 1 / daysInMonth) * daysInMonth >= least) ?? 12000;
  const bins = [];
  const from = binOf(Math.floor(axis.first), months)[0], to = binOf(Math.ceil(axis.last) - 1, months)[1];
  for (let day = from; day <= to; day = bins.at(-1).last + 1) {
    const [first, last] = binOf(day, months);
    bins.push({ first, last, certain: [], possible: [] });
  }
  // The bin that a day is in, by binary search.
  const indexOf = (day) => {
    let low = 0, high = bins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bins[middle].first <= day) low = middle; else high = middle - 1;
    }
    return low;
  };
  for (const event of all) {
    if (event.last < from || event.first > to) continue;
    const first = indexOf(event.first), last = indexOf(event.last);
    if (first === last && event.first >= from && event.last <= to) bins[first].certain.push(event);
    else for (let index = first; index <= last; index++) bins[index].possible.push(event);
  }
  return bins.filter((bin) => bin.certain.length + bin.possible.length);
}

const columnRows = (count) => Math.min(Math.max(9 + Math.log2(count / mostLabelled), 9), 14);

// The lanes of the events that are shown: those of no mission, then the missions by their first events.
function lanes(shown) {
  const first = new Map();
  for (const event of shown) for (const mission of event.missions) if (!first.has(mission)) first.set(mission, event.left);
  const keys = [...first.keys()].sort((one, other) => first.get(one) - first.get(other) || one - other);
  if (shown.some((event) => event.home < 0)) keys.unshift(-1);
  const found = new Map(keys.map((key) => [key, { own: [], others: [] }]));
  for (const event of shown) {
    found.get(event.home).own.push(event);
    for (const mission of event.missions) if (mission !== event.home) found.get(mission).others.push(event);
  }
  return keys.map((key) => {
    const { own: all, others } = found.get(key);
    return {
      mission: data.missions[key],
      name: data.missions[key]?.name ?? (data.missions.length ? 'No mission named' : 'Events'),
      all, own: all.filter(isSeen), echoes: distinctPlaces(others.filter(isSeen)), count: all.length + others.length,
    };
  });
}

const isSeen = (event) => event.right > view.first && event.left < view.last;

// Marks of one kind on the same pixels are drawn once.
const distinctPlaces = (all) => [...new Map(all.map((event) => [`${event.family} ${Math.round(place(event.left))} ${Math.round(place(event.right))}`, event])).values()];

// The source's silences, as Get-NatoIraqGap finds them, and the times that a choice of events leaves out. What is chosen is known here only, so these are found here:
// between the places the events are drawn at.
function quietTimes(shown) {
  const least = Math.max(data.leastQuiet, (view.last - view.first) * 0.02);
  const silences = data.quiet.filter(([first, last, isSource]) => isSource || shown.length === events.length);
  const found = silences.map(([first, last, isSource, days, text]) => ({ first, last, isSource, days, text }));
  if (shown.length < events.length) {
    let quiet = Infinity;
    for (const event of shown) {
      const begin = event.toPast ? event.first : event.left, end = event.toFuture ? event.last + 1 : event.right;
      if (begin - quiet >= data.leastQuiet) {
        let from = quiet;
        for (const silence of silences) {
          if (silence[1] <= quiet || silence[0] >= begin) continue;
          if (silence[0] > from) found.push({ first: from, last: silence[0] });
          from = Math.max(from, silence[1]);
        }
        if (from < begin) found.push({ first: from, last: begin });
      }
      quiet = quiet === Infinity ? end : Math.max(quiet, end);
    }
  }
  return found.filter((time) => time.last - time.first >= least && time.last > view.first && time.first < view.last).sort((one, other) => one.first - other.first)
    .map((time) => ({ ...time, text: time.text ?? 'Nothing selected here; the source has events' }));
}
