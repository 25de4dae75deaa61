// The event the address names: its sentence, its place in the source, what is found in it.
const details = document.getElementById('details');
const headings = ['When', 'Kind', '', 'Missions', 'Who', 'Source'];

function node(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function current() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

const linkOf = (id) => [...picture.querySelectorAll('a')].find((link) => link.getAttribute('href') === '#' + id);

function showDetails() {
  const found = rows.get(current());
  for (const element of document.querySelectorAll('.current')) element.classList.remove('current');
  linkOf(current())?.classList.add('current');
  details.hidden = !found;
  if (!found) return;
  found.classList.add('current');
  const close = node('button', '×');
  close.type = 'button';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', closeDetails);
  const list = document.createElement('dl');
  const cells = [...found.cells];
  cells.forEach((cell, index) => {
    const text = index === 0 ? [...cell.childNodes].map((child) => child.textContent).join(' = ') : cell.textContent;
    if (headings[index] && text) list.append(node('dt', headings[index]), node('dd', text));
  });
  const event = events.find((event) => event.id === found.id);
  if (event && data.sources[event.source]) {
    list.append(node('dt', 'Citation'), node('dd', `Entry for ${cells[0].firstChild.textContent}, line ${event.line}, in ${data.sources[event.source]}`));
  }
  const link = node('a', '#' + found.id);
  link.href = '#' + found.id;
  const address = node('dd', '');
  address.append(link);
  list.append(node('dt', 'Link'), address);
  const quotation = node('blockquote', cells[2].querySelector('p').textContent);
  details.setAttribute('aria-label', `The event of ${cells[0].firstChild.textContent}`);
  details.replaceChildren(node('h2', cells[0].firstChild.textContent), close, quotation, list);
}

function closeDetails() {
  const back = linkOf(current());
  history.replaceState(null, '', location.pathname + location.search);
  showDetails();
  if (back) rove(back, true); else picture.focus();
}

// Brings the event's mark between the top of the window and its details.
function reveal() {
  const link = linkOf(current());
  if (details.hidden || !link) return;
  const top = link.getBoundingClientRect().top, room = details.getBoundingClientRect().top;
  if (top < 0 || top > room - 60) window.scrollBy({ top: top - room * 0.6, behavior: 'instant' });
}
