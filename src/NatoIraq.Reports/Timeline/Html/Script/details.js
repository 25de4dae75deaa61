// The event the address names: its sentence, its place in the source, what is found in it.
const details = document.getElementById('details');
const headings = ['When', 'Kind', '', 'Missions', 'Who', 'Source'];

function node(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

const linkOf = (id) => [...picture.querySelectorAll('a')].find((link) => link.getAttribute('href') === '#' + id);
const parts = { Agent: 'decided', Requester: 'asked', Recipient: 'met', Participant: 'done' };

// The sentence with its mentions, by their roles.
function quotation(text, event) {
  const quote = document.createElement('blockquote');
  let from = 0;
  for (let index = 0; index < (event?.mentions.length ?? 0); index += 4) {
    const [start, length, role, name] = event.mentions.slice(index, index + 4), roles = data.roles[role];
    const mark = node('mark', text.slice(start, start + length));
    mark.className = Object.keys(parts).filter((part) => roles.includes(part)).map((part) => parts[part])[0] ?? 'other';
    if (roles.includes('Inferred')) mark.classList.add('inferred');
    mark.title = roles;
    mark.addEventListener('pointerenter', () => lightViews([data.names[name]]));
    mark.addEventListener('pointerleave', () => lightViews());
    quote.append(text.slice(from, start), mark);
    from = start + length;
  }
  quote.append(text.slice(from));
  return quote;
}

async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = node('textarea', text), focused = document.activeElement;
    details.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    focused.focus();
  }
  document.getElementById('shown').value = said;
}

function button(text, action, isEnabled = true) {
  const element = node('button', text);
  element.type = 'button';
  element.disabled = !isEnabled;
  element.addEventListener('click', action);
  return element;
}

// Opens an event, and moves the picture to it if it shows another time.
function choose(event) {
  selected = event.id;
  keepAddress('pushState');
  if (!isSeen(event)) {
    const span = view.last - view.first;
    show((event.left + event.right - span) / 2, (event.left + event.right + span) / 2);
    redraw();
  }
  showDetails();
  details.focus({ preventScroll: true });
}

function showDetails() {
  const found = rowOf(selected);
  for (const element of document.querySelectorAll('.current')) element.classList.remove('current');
  for (const link of [linkOf(selected), ...views.querySelectorAll(`a[href="#${CSS.escape(selected)}"]`)]) link?.classList.add('current');
  lightViews();
  details.hidden = !found;
  if (!found) return;
  document.getElementById(selected)?.classList.add('current');
  const close = button('×', closeDetails);
  close.className = 'close';
  close.setAttribute('aria-label', 'Close');
  const list = document.createElement('dl');
  const cells = [...found.cells];
  cells.forEach((cell, index) => {
    const text = index === 0 ? [...cell.childNodes].map((child) => child.textContent).join(' = ') : cell.textContent;
    if (headings[index] && text) list.append(node('dt', headings[index]), node('dd', text));
  });
  const event = eventsById.get(found.id), at = shown.indexOf(event);
  const citation = event && data.sources[event.source] ? `Entry for ${cells[0].firstChild.textContent}, line ${event.line}, in ${data.sources[event.source]}` : '';
  if (citation) list.append(node('dt', 'Citation'), node('dd', citation));
  const link = node('a', '#' + found.id);
  link.href = '#' + found.id;
  const permalink = node('dd', '');
  permalink.append(link);
  list.append(node('dt', 'Link'), permalink);
  const actions = node('p', '');
  actions.className = 'actions';
  actions.append(button('Previous', () => choose(shown[at - 1]), at > 0), button('Next', () => choose(shown[at + 1]), at >= 0 && at < shown.length - 1));
  if (citation) actions.append(button('Copy citation', () => copy(citation, 'Citation copied.')));
  actions.append(button('Copy link', () => copy(new URL(address(), location.href).href, 'Link copied.')));
  details.setAttribute('aria-label', `The event of ${cells[0].firstChild.textContent}`);
  details.replaceChildren(node('h2', cells[0].firstChild.textContent), close, quotation(cells[2].querySelector('p').textContent, event), list, actions);
}

function closeDetails() {
  const back = linkOf(selected);
  selected = '';
  keepAddress('replaceState');
  showDetails();
  if (back) rove(back, true); else picture.focus();
}

// Brings the event's mark between the top of the window and its details.
function reveal() {
  const link = linkOf(selected);
  if (details.hidden || !link) return;
  const top = link.getBoundingClientRect().top, room = details.getBoundingClientRect().top;
  if (top < 0 || top > room - 60) window.scrollBy({ top: top - room * 0.6, behavior: 'instant' });
}
