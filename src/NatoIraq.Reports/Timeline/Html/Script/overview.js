// All of the axis as a strip of columns, with a window on what the picture shows.
const overview = document.createElementNS(namespace, 'svg');
const strip = { first: data.first, last: data.last + 1, left: view.left, right: 0 };
const stripHeight = 32;
overview.id = 'overview';
overview.setAttribute('aria-hidden', 'true');
document.getElementById('picture').before(overview);

const stripPlace = (day) => strip.left + (day - strip.first) * (strip.right - strip.left) / (strip.last - strip.first);
const stripDay = (event) => strip.first + (event.clientX - overview.getBoundingClientRect().left - strip.left) * (strip.last - strip.first) / (strip.right - strip.left);

function drawOverview() {
  strip.right = view.right;
  const bins = columns(shown, strip, 5), most = Math.max(1, ...bins.map((bin) => bin.certain.length + bin.possible.length)), per = (stripHeight - 6) / most;
  size(overview, view.edge + view.left, stripHeight);
  overview.replaceChildren();
  for (const bin of bins) {
    const left = stripPlace(Math.max(bin.first, strip.first)), right = Math.max(stripPlace(Math.min(bin.last + 1, strip.last)) - 1, left + 1), top = stripHeight - per * bin.certain.length;
    box(overview, left, top, right, stripHeight, 'f-muted');
    box(overview, left, top - per * bin.possible.length, right, top, 'f-prepared', null, 0.4);
  }
  add(overview, 'rect', { class: 'window', y: 1, height: stripHeight - 2, rx: 2 });
}

function moveWindow() {
  const frame = overview.lastChild, left = stripPlace(view.first);
  frame.setAttribute('x', left);
  frame.setAttribute('width', Math.max(stripPlace(view.last) - left, 3));
}

// Dragging the window moves it; dragging elsewhere, or while it takes in everything, chooses a span.
overview.addEventListener('pointerdown', (down) => {
  const start = stripDay(down), { first, last } = view, isMoved = !isWhole() && start > first && start < last;
  overview.setPointerCapture(down.pointerId);
  const move = (event) => {
    const day = stripDay(event);
    if (isMoved) show(first + day - start, last + day - start); else show(Math.min(start, day), Math.max(start, day));
    redraw();
  };
  overview.addEventListener('pointermove', move);
  for (const end of ['pointerup', 'pointercancel']) overview.addEventListener(end, () => overview.removeEventListener('pointermove', move), { once: true });
});
overview.addEventListener('dblclick', () => whole());
