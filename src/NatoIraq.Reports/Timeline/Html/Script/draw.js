// The picture, element by element. Text is only ever set as text.
const namespace = 'http://www.w3.org/2000/svg';
const picture = document.querySelector('#picture svg');
const paper = document.getElementById('paper');
const hatching = picture.querySelector('defs');
// Patterns of a hidden picture are not drawn, so those for paper have ids of their own.
let prefix = '';
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

function box(parent, left, top, right, bottom, css, hatch, opacity) {
  if (right <= left || bottom <= top) return;
  const attributes = { x: left, y: top, width: right - left, height: bottom - top };
  if (css) attributes.class = css;
  if (hatch) attributes.fill = `url(#${prefix}hatch-${hatch})`;
  if (opacity) attributes.opacity = opacity;
  add(parent, 'rect', attributes);
}

const bracket = (parent, from, to, y, certain) => add(parent, 'path', { d: `M${from} ${y}v9H${to}v-9`, class: `bracket ${certain ? '' : 'dashed '}s-ink` });

function symbol(parent, family, x, y, scale = 1) {
  const [key, shape] = data.shapes[family];
  if (shape === 'Circle' || shape === 'Ring') {
    const ring = shape === 'Ring';
    add(parent, 'circle', { cx: x, cy: y, r: scale * (ring ? mark - 1 : mark), class: ring ? `ring f-paper s-${key}` : `mark f-${key} s-paper` });
  } else {
    add(parent, 'path', { ...scale < 1 ? { transform: `translate(${x * (1 - scale)} ${y * (1 - scale)}) scale(${scale})` } : {}, d: `M${x} ${y}${outlines[shape]}`, class: shape === 'Cross' ? `cross s-${key}` : `mark f-${key} s-paper` });
  }
}

const isSolid = (event) => event.certainRight > event.certainLeft && event.certainLeft <= event.left && event.certainRight >= event.right && !event.toPast && !event.toFuture;

// A day is a point; all else is hatched over the whole time it may have taken, and solid where it certainly went on.
function extent(parent, event, y, scale = 1) {
  const key = data.shapes[event.family][0], top = y - 4.5 * scale, bottom = y + 4.5 * scale;
  const left = place(event.left), right = Math.max(place(event.right), left + 3);
  if (isSolid(event)) { box(parent, left, top, right, bottom, `f-${key}`); return; }
  box(parent, left, top, right, bottom, 'f-paper');
  const toPast = event.toPast || event.left < view.first, toFuture = event.toFuture || event.right > view.last;
  if (event.toPast || event.toFuture) {
    box(parent, left, top, right, bottom, '', key);
    [0.6, 0.35, 0.15].forEach((opacity, index) => {
      if (event.toFuture) box(parent, right + index * 4, top, right + index * 4 + 4, bottom, '', key, opacity);
      if (event.toPast) box(parent, left - index * 4 - 4, top, left - index * 4, bottom, '', key, opacity);
    });
    if (!toPast) line(parent, left, top - 1.5, left, bottom + 1.5, `cap s-${key}`);
    if (!toFuture) line(parent, right, top - 1.5, right, bottom + 1.5, `cap s-${key}`);
  } else {
    box(parent, left, top, right, bottom, `possible s-${key}`, key);
  }
  if (event.certainRight > event.certainLeft) box(parent, place(event.certainLeft), top, place(event.certainRight), bottom, `f-${key}`);
}

const drawMark = (parent, event, y, scale) => event.isDay ? symbol(parent, event.family, pole(event), y, scale) : extent(parent, event, y, scale);
const told = (event) => `${event.date}: ${event.title} (${data.kinds[event.kind]})`;
const number = new Intl.NumberFormat('en').format;
const counted = (count, one = 'event') => number(count) + ' ' + one + (count === 1 ? '' : 's');

const samples = {
  running: (group, x, y) => box(group, x, y - 4.2, x + 22, y + 4.2, 'f-running'),
  prepared: (group, x, y) => box(group, x, y, x + 22, y + 4.2, 'f-prepared'),
  step: (group, x, y) => bracket(group, x, x + 22, y - 4.2, true),
  column: (group, x, y) => box(group, x + 8, y - 6.2, x + 14, y + 4.2, 'f-muted'),
  hatched: (group, x, y) => box(group, x, y - 4.2, x + 22, y + 4.2, '', 'muted'),
  open: (group, x, y) => {
    line(group, x + 1, y - 5.2, x + 1, y + 5.2, 'cap s-muted');
    [[0, 11, 0], [11, 16.5, 0.5], [16.5, 22, 0.2]].forEach(([from, to, opacity]) => box(group, x + from, y - 4.2, x + to, y + 4.2, '', 'muted', opacity));
  },
  silence: (group, x, y) => { box(group, x, y - 4.2, x + 22, y + 4.2, 'f-quiet'); line(group, x, y - 4.2, x + 22, y - 4.2, 'rule s-muted'); },
  unselected: (group, x, y) => { box(group, x, y - 4.2, x + 22, y + 4.2, 'f-unselected'); line(group, x, y - 4.2, x + 22, y - 4.2, 'rule dashed s-decided'); },
};

const unitNames = { 0: 'a day', 1: 'a month', 3: 'a quarter', 12: 'a year', 60: 'five years', 120: 'a decade', 600: 'fifty years', 1200: 'a century', 6000: 'five centuries' };
const unitName = ({ first, last }) => unitNames[Math.round((last - first + 1) / daysInMonth)] ?? 'a millennium';

// Everything that is drawn, and nothing else.
function legend(svg, drawn, quiet) {
  let x = view.left, y = 16;
  const is = (selector) => drawn.some((lane) => lane.group.querySelector(selector));
  const seen = drawn.flatMap((lane) => lane.shown);
  const items = data.shapes.map(([, , name], family) => [name, 9, (group, left, middle) => symbol(group, family, left + 4.5, middle), seen.some((event) => event.family === family)]);
  const echo = drawn.flatMap((lane) => lane.echoes)[0];
  if (echo) items.push(['Small: labelled in another lane', 9, (group, left, middle) => symbol(group, echo.family, left + 4.5, middle, small), true]);
  const bar = (name, sample, shown) => items.push([name, 22, samples[sample], shown]);
  bar('Mission running', 'running', is('rect.f-running'));
  bar('In preparation', 'prepared', is('rect.f-prepared,[fill$="hatch-prepared)"]'));
  bar('Step of a decision chain', 'step', is('.bracket'));
  const bins = drawn.flatMap((lane) => lane.bins);
  bar(bins.length ? `Column: events that began in ${unitName(bins[0])}` : '', 'column', bins.length > 0);
  bar('Hatched: only possible', 'hatched', is('[fill^="url"]'));
  bar('Fading: no end or no beginning stated', 'open', seen.some((event) => event.toPast || event.toFuture));
  bar('Gap in the source', 'silence', quiet.some((time) => time.isSource));
  bar('Nothing selected', 'unselected', quiet.some((time) => !time.isSource));
  for (const [name, size, sample, shown] of items) {
    if (!shown) continue;
    const width = measure(name, 12);
    if (x + size + gap + width > view.edge) { x = view.left; y += 18; }
    sample(svg, x, y - 4.2);
    write(svg, x + size + gap, y, 12, 'f-ink', name);
    x += size + gap + width + 18;
  }
  return y;
}

function drawTime(svg, top, bottom, quiet, isFirst) {
  const ground = add(svg, 'g', {}), width = view.right - view.left;
  const placed = quiet.map((time) => ({ ...time, left: place(time.first), right: place(time.last) })).filter((time) => time.right - time.left >= 2);
  if (placed.reduce((sum, time) => sum + time.right - time.left, 0) <= width / 3) {
    for (const time of placed) box(ground, time.left, top, time.right, bottom, time.isSource ? 'f-quiet' : 'f-unselected');
  }
  const marks = ticks();
  for (const tick of marks) line(ground, place(tick.day), tick.year ? top - 18 : top, place(tick.day), bottom, 'line s-grid');
  for (const time of placed) {
    add(line(ground, time.left, top, time.right, top, time.isSource ? 'rule s-muted' : 'rule dashed s-decided'), 'title', {}, time.text);
    if (!isFirst) continue;
    const months = Math.floor(time.days / daysInMonth), years = Math.floor(months / 12), rest = months % 12;
    const [length, brief] = years < 2 ? [`${months} months`, `${months} mo`] : years >= 10 || !rest ? [`${years} years`, `${years} yr`]
      : [`${years} years ${rest} ${rest === 1 ? 'month' : 'months'}`, `${years} yr ${rest} mo`];
    const words = time.isSource ? [`gap of ${length}`, length, brief] : ['nothing selected'];
    const text = words.find((words) => measure(words, 11) + gap <= time.right - time.left);
    if (text) write(ground, (time.left + time.right) / 2 - measure(text, 11) / 2, top - 24, 11, 'italic f-muted', text);
  }
  for (const tick of marks) {
    if (place(tick.day) + 3 + measure(tick.text, 11) > view.edge) continue;
    write(ground, place(tick.day) + 3, top - 6, 11, tick.year ? 'f-ink' : 'f-muted', tick.text);
    write(ground, place(tick.day) + 3, bottom + 16, 11, 'f-muted', tick.text);
  }
}

function begin(svg) {
  const patterns = hatching.cloneNode(true);
  for (const pattern of patterns.children) pattern.id = prefix + pattern.id;
  svg.replaceChildren(...(svg.previousElementSibling ? [] : [patterns]));
  add(svg, 'title', {}, document.title);
}

function size(svg, width, height) {
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
}

// Lanes into pictures, as many to one as have room.
function draw(shown, width, svgs, pageHeight = Infinity) {
  prefix = pageHeight < Infinity ? 'printed-' : '';
  resize(width);
  const quiet = shown.length ? quietTimes(shown) : [];
  const drawn = lanes(shown).map((lane) => drawLane(lane, width < listWidth));
  let svg = svgs();
  begin(svg);
  if (!drawn.length) {
    write(svg, view.left, 16, 13, 'f-muted', events.length ? 'No event is selected.' : 'No events to draw.');
    size(svg, width, 28);
    return;
  }
  let top = legend(svg, drawn, quiet) + 44, y = top + gap, here = [], isFirst = true;
  const end = () => {
    const bottom = y - 14;
    drawTime(svg, top, bottom, quiet, isFirst);
    for (const [group, at] of here) { group.setAttribute('transform', `translate(0 ${at})`); svg.append(group); }
    size(svg, width, bottom + 28);
  };
  for (const lane of drawn) {
    if (here.length && y + lane.height + 28 > pageHeight) {
      end();
      svg = svgs();
      begin(svg);
      [top, y, here, isFirst] = [24, 30, [], false];
    }
    here.push([lane.group, y]);
    y += lane.height + 20;
  }
  end();
}
