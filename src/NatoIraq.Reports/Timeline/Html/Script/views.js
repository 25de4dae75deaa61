// The charts of actors and places: what is not selected is pale, what the open event names is lit, and a name chooses its events.
const views = document.getElementById('views');

function lightViews(names = null) {
  const event = eventsById.get(selected);
  const lit = new Set(names ?? (event ? [...event.actors.map((index) => data.actors[index]), ...event.places.map((index) => data.places[index])] : []));
  for (const group of views.querySelectorAll('[data-name]')) group.classList.toggle('lit', lit.has(group.dataset.name));
}

// Folded charts wait until they are opened.
function showViews() {
  if (!views.querySelector('details[open]')) return;
  const named = new Set(shown.flatMap((event) => [...event.actors.map((index) => data.actors[index]), ...event.places.map((index) => data.places[index])]));
  for (const link of views.querySelectorAll('a.event')) link.classList.toggle('off', !eventsById.get(link.getAttribute('href').slice(1))?.isShown);
  for (const group of views.querySelectorAll('[data-name]')) group.classList.toggle('off', !named.has(group.dataset.name));
}

views.addEventListener('click', (event) => {
  if (event.target.closest('a.event')) { follow(event); return; }
  const name = event.target.closest('[data-name]')?.dataset.name;
  if (!name) return;
  const field = event.target.closest('[data-field]').dataset.field, value = String(data[field + 's'].indexOf(name));
  fields[field].value = fields[field].value === value ? '' : value;
  refilter();
});
for (const fold of views.querySelectorAll('details')) fold.addEventListener('toggle', showViews);
