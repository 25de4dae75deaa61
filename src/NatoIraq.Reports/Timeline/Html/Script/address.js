// The address says what is shown: #v=2016..2018&m=NMI&e=2018-07-11a. An event's id alone is that event, whatever else is shown.
const named = {
  k: ['kind', data.kinds], m: ['mission', data.missions.map((mission) => mission.short)], a: ['actor', data.actors], p: ['place', data.places],
};
let selected = '';
let writing = 0;
// The address that was read or written last: another one is a link that the reader has followed and this page has not been told of yet.
let known = '';

const dayText = (day) => dateOf(day).toISOString().slice(0, 10);

// The first day of "2018", "2018-07" or "2018-07-11", or the day behind its last.
function parseDay(text, isEnd) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year) return NaN;
  if (day) return dayOf(+year, month - 1, +day) + (isEnd ? 1 : 0);
  return month ? dayOf(+year, month - (isEnd ? 0 : 1), 1) : dayOf(+year + (isEnd ? 1 : 0), 0, 1);
}

function periodText() {
  const first = dayText(Math.floor(view.first)), last = dayText(Math.ceil(view.last) - 1);
  return first.endsWith('-01-01') && last.endsWith('-12-31') ? `${first.slice(0, 4)}..${last.slice(0, 4)}` : `${first}..${last}`;
}

function address(id = selected) {
  const state = new URLSearchParams();
  if (!isWhole()) state.set('v', periodText());
  for (const [key, [field, names]] of Object.entries(named)) if (fields[field].value) state.set(key, names[fields[field].value]);
  if (fields.text.value) state.set('q', fields.text.value);
  const rest = [...state].map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  if (!rest.length) return id ? '#' + id : location.pathname + location.search;
  return '#' + [...rest, ...id ? [`e=${encodeURIComponent(id)}`] : []].join('&');
}

function readAddress() {
  known = location.href;
  const hash = location.hash.slice(1);
  if (!hash.includes('=')) {
    try { selected = decodeURIComponent(hash); } catch { selected = ''; }
    return;
  }
  const state = new URLSearchParams(hash);
  selected = state.get('e') ?? '';
  fields.text.value = state.get('q') ?? '';
  for (const [key, [field, names]] of Object.entries(named)) fields[field].value = names.includes(state.get(key)) ? names.indexOf(state.get(key)) : '';
  const [first, last] = (state.get('v') ?? '').split('..');
  const from = parseDay(first, false), to = parseDay(last ?? first, true);
  if (to > from) show(from, to); else show(data.first, data.last + 1);
}

function keepAddress(how) {
  history[how](null, '', address());
  known = location.href;
}

// Browsers refuse an address that is written often; so it follows when the reader rests.
function remember() {
  clearTimeout(writing);
  writing = setTimeout(() => { if (location.href === known) keepAddress('replaceState'); }, 250);
}
