// Which events are shown.
const controls = document.getElementById('controls');
const fields = { text: document.getElementById('text'), kind: document.getElementById('kind'), mission: document.getElementById('mission'), actor: document.getElementById('actor'), place: document.getElementById('place') };
const rows = new Map([...document.querySelectorAll('#events tbody tr')].map((element) => [element.id, element]));
const years = [...document.querySelectorAll('.year')];
const rowHeight = 60;
const folded = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[‘’]/g, "'").toLowerCase();
const wordsOf = new Map();

function words(id) {
  let text = wordsOf.get(id);
  if (text === undefined) wordsOf.set(id, text = folded(rows.get(id).textContent));
  return text;
}

// Words are folded while nothing else is to be done, so that the first letter typed need not wait for all of them.
function foldAhead(ids) {
  if (!ids.length || !window.requestIdleCallback) return;
  requestIdleCallback((deadline) => {
    while (ids.length && deadline.timeRemaining() > 1) words(ids.pop());
    foldAhead(ids);
  });
}

function fill(select, names) {
  const options = names.map((name, index) => [name, index]).sort(([one], [other]) => one.localeCompare(other, 'en'));
  select.append(...options.map(([name, index]) => new Option(name, index)));
}

function filtered() {
  const asked = folded(fields.text.value.trim());
  const is = (field, values) => fields[field].value === '' || values.includes(+fields[field].value);
  const shown = events.filter((event) => is('kind', [event.kind]) && is('mission', event.missions) && is('actor', event.actors) && is('place', event.places) && (!asked || words(event.id).includes(asked)));
  const kept = new Set(shown.map((event) => event.id));
  for (const [id, element] of rows) {
    const isHidden = !kept.has(id);
    if (element.hidden !== isHidden) element.hidden = isHidden;
  }
  // A table is laid out whole when it is in sight. So none is, before the picture above has its height; the height that it is taken to have until
  // then keeps the others out of sight.
  for (const year of years) {
    const count = year.querySelectorAll('tbody tr:not([hidden])').length;
    year.hidden = !count;
    year.style.containIntrinsicBlockSize = `${count * rowHeight}px`;
    year.style.contentVisibility = 'hidden';
  }
  requestAnimationFrame(() => requestAnimationFrame(() => years.forEach((year) => { year.style.contentVisibility = ''; })));
  document.getElementById('clear').hidden = shown.length === events.length && !Object.values(fields).some((field) => field.value);
  return shown;
}

// How many events are shown, and how many of them lie beside what the picture shows of the axis.
function tell() {
  const number = (count) => count.toLocaleString('en');
  const earlier = shown.filter((event) => event.right <= view.first).length, later = shown.filter((event) => event.left >= view.last).length;
  const text = shown.length === events.length ? counted(events.length) : `${number(shown.length)} of ${counted(events.length)}`;
  document.getElementById('shown').value = isWhole() ? text : `${text}: ${number(earlier)} earlier, ${number(later)} later`;
}
