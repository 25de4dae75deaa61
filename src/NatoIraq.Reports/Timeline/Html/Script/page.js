// What the reader does.
let shown = [];
let waiting = 0;
let pinched = 0;

function redraw() {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    const focused = picture.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    const width = Math.max(document.getElementById('picture').clientWidth, 320);
    draw(shown, width, () => picture);
    if (strip.right !== view.right || strip.shown !== shown) drawOverview();
    strip.shown = shown;
    moveWindow();
    tell();
    remember();
    rove(focused && linkOf(focused.slice(1)) || stops()[0], Boolean(focused));
  });
}

function refilter() {
  shown = filtered();
  showViews();
  redraw();
}

function restore() {
  readAddress();
  refilter();
  showDetails();
}

function zoom(factor, around = (view.first + view.last) / 2) {
  show(around - (around - view.first) * factor, around + (view.last - around) * factor);
  redraw();
}

function pan(part) {
  const distance = (view.last - view.first) * part;
  show(view.first + distance, view.last + distance);
  redraw();
}

function whole() {
  show(data.first, data.last + 1);
  redraw();
}

const dayAt = (clientX) => {
  const left = picture.getBoundingClientRect().left;
  return view.first + Math.min(Math.max((clientX - left - view.left) / (view.right - view.left), 0), 1) * (view.last - view.first);
};

function enter(cluster) {
  const first = +cluster.dataset.first, last = +cluster.dataset.last, air = Math.max((last - first) * 0.1, 1);
  show(first - air, last + air);
  redraw();
}

function follow(event) {
  const link = event.target.closest('a.event');
  const cluster = event.target.closest('.cluster');
  if (cluster) enter(cluster);
  if (!link) return;
  // The panel says it all; the page stays where it is.
  event.preventDefault();
  choose(eventsById.get(link.getAttribute('href').slice(1)));
}

// One mark is a stop of the Tab key; the arrow keys go from it to the others.
const stops = () => [...picture.querySelectorAll('.stop')];

function rove(to, takesFocus) {
  if (!to) return;
  picture.querySelector('.stop[tabindex="0"]')?.setAttribute('tabindex', -1);
  to.setAttribute('tabindex', 0);
  if (takesFocus) to.focus();
}

function step(from, key) {
  const all = stops(), at = all.indexOf(from);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[key];
  if (to === undefined) return false;
  rove(all[Math.min(Math.max(to, 0), all.length - 1)], true);
  return true;
}

const keys = {
  '+': () => zoom(0.6), '=': () => zoom(0.6), '-': () => zoom(1 / 0.6), '0': whole, ArrowLeft: () => pan(-0.2), ArrowRight: () => pan(0.2),
};

picture.classList.add('live');
picture.setAttribute('tabindex', '0');
picture.setAttribute('aria-label', 'Timeline. Plus and minus zoom, left and right move, 0 shows all of it; Tab goes to an event, and the arrow keys from there to the others.');
controls.hidden = false;
fill(fields.kind, data.kinds);
if (data.missions.length === 0) fields.mission.parentElement.hidden = true;
fill(fields.mission, data.missions.map((mission) => mission.name));
fill(fields.actor, data.actors);
if (data.places.length === 0) fields.place.parentElement.hidden = true;
fill(fields.place, data.places);
document.getElementById('clear').addEventListener('click', () => {
  controls.reset();
  refilter();
  fields.text.focus();
});
controls.addEventListener('submit', (event) => event.preventDefault());
controls.addEventListener('input', refilter);
document.getElementById('in').addEventListener('click', () => zoom(0.6));
document.getElementById('out').addEventListener('click', () => zoom(1 / 0.6));
document.getElementById('back').addEventListener('click', () => pan(-0.3));
document.getElementById('on').addEventListener('click', () => pan(0.3));
document.getElementById('all').addEventListener('click', whole);
picture.addEventListener('click', follow);
picture.addEventListener('dblclick', (event) => zoom(0.5, dayAt(event.clientX)));
picture.addEventListener('keydown', (event) => {
  const cluster = event.target.closest('.cluster'), stop = event.target.closest('.stop');
  if (stop && !event.ctrlKey && !event.metaKey && !event.altKey && step(stop, event.key)) {
    event.preventDefault();
  } else if (cluster && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    enter(cluster);
  } else if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    keys[event.key]();
  }
});
picture.addEventListener('focusin', (event) => rove(event.target.closest('.stop'), false));
picture.addEventListener('wheel', (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoom(Math.exp(event.deltaY / 300), dayAt(event.clientX));
}, { passive: false });
// Two fingers zoom around the middle between them.
picture.addEventListener('touchmove', (move) => {
  if (move.touches.length !== 2) return;
  move.preventDefault();
  const [one, other] = move.touches, distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  if (pinched) zoom(pinched / distance, dayAt((one.clientX + other.clientX) / 2));
  pinched = distance;
}, { passive: false });
for (const end of ['touchend', 'touchcancel']) picture.addEventListener(end, () => { pinched = 0; });
picture.addEventListener('pointerdown', (down) => {
  if (!down.isPrimary || down.button !== 0 || isWhole() || down.target.closest('a,.cluster,text')) return;
  const start = { first: view.first, last: view.last, perDay: (view.right - view.left) / (view.last - view.first) };
  const move = (event) => {
    if (pinched) return;
    const days = (down.clientX - event.clientX) / start.perDay;
    show(start.first + days, start.last + days);
    redraw();
  };
  picture.addEventListener('pointermove', move);
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) picture.addEventListener(end, () => picture.removeEventListener('pointermove', move), { once: true });
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !details.hidden) closeDetails();
});
window.addEventListener('hashchange', () => {
  restore();
  reveal();
});
window.addEventListener('popstate', restore);
// On paper the picture is of what is shown, as wide as lets its words be read, on as many pages as it takes.
window.addEventListener('beforeprint', () => {
  settleAll();
  paper.replaceChildren();
  draw(shown, 720, () => add(paper, 'svg', { class: 'timeline' }), 840);
});
window.addEventListener('afterprint', redraw);
new ResizeObserver(redraw).observe(document.getElementById('picture'));
restore();
// Who follows a link to an event wants the picture with its details, not the row that the browser has gone to.
window.addEventListener('load', () => requestAnimationFrame(() => {
  if (details.hidden) return;
  window.scrollTo({ top: 0, behavior: 'instant' });
  reveal();
}));
