// Which events are shown.
const controls = document.getElementById('controls');
const fields = { text: document.getElementById('text'), kind: document.getElementById('kind'), mission: document.getElementById('mission'), actor: document.getElementById('actor'), place: document.getElementById('place') };

function fill(select, names) {
  const options = names.map((name, index) => [name, index]).sort(([one], [other]) => one.localeCompare(other, 'en'));
  select.append(...options.map(([name, index]) => new Option(name, index)));
}

function filtered() {
  const asked = folded(fields.text.value.trim());
  const is = (field, values) => fields[field].value === '' || values.includes(+fields[field].value);
  for (const event of events) event.isShown = is('kind', [event.kind]) && is('mission', event.missions) && is('actor', event.actors) && is('place', event.places) && (!asked || wordsOf(rowsById.get(event.id)).includes(asked));
  const shown = events.filter((event) => event.isShown), isAll = !Object.values(fields).some((field) => field.value);
  sift(isAll);
  document.getElementById('clear').hidden = isAll;
  return shown;
}

// How many events are shown, and how many of them lie beside what the picture shows of the axis.
function tell() {
  let earlier = 0, later = 0;
  for (const event of shown) if (event.right <= view.first) earlier++; else if (event.left >= view.last) later++;
  const text = shown.length === events.length ? counted(events.length) : `${number(shown.length)} of ${counted(events.length)}`;
  document.getElementById('shown').value = isWhole() ? text : `${text}: ${number(earlier)} earlier, ${number(later)} later`;
}
