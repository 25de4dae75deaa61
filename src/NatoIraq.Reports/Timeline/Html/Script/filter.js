// Which events are shown.
const controls = document.getElementById('controls');
const fields = { text: document.getElementById('text'), kind: document.getElementById('kind'), mission: document.getElementById('mission'), actor: document.getElementById('actor'), place: document.getElementById('place') };
const rows = new Map([...document.querySelectorAll('#events tbody tr')].map((element) => [element.id, element]));
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
  for (const year of document.querySelectorAll('.year')) year.hidden = !year.querySelector('tbody tr:not([hidden])');
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
