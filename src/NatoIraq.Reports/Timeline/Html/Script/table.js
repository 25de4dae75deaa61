// The events as tables, a year each. A reader without scripts sees them as they stand in the page; to a script they are text, which it makes rows
// of while nothing else is to be done. It is the page's own markup, in which all text is escaped.
const fewRows = 200, rowsAtOnce = 40, rowHeight = 60;
const characters = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const plain = (markup) => markup.replace(/<[^>]*>/g, ' ').replace(/&(?:lt|gt|quot|amp);/g, (name) => characters[name]);
const folded = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[‘’]/g, "'").toLowerCase();
const whenIdle = window.requestIdleCallback ?? ((then) => setTimeout(() => then({ timeRemaining: () => 8 }), 50));
const years = [...document.querySelectorAll('.year')].map((section) => {
  const source = section.querySelector('noscript'), [head, ...parts] = source.textContent.split('<tr id="'), year = { section, source, head };
  year.rows = parts.map((part) => {
    const id = plain(part.slice(0, part.indexOf('"')));
    return { year, id, event: eventsById.get(id), markup: '<tr id="' + part.slice(0, part.indexOf('</tr>') + 5) };
  });
  return year;
});
const rows = years.flatMap((year) => year.rows);
const rowsById = new Map(rows.map((row) => [row.id, row]));
let settled = 0, indexed = 0, isWorking = false;

// What the filter looks for words in, folded once.
const wordsOf = (row) => row.words ??= folded(plain(row.markup));

// The row of an event, for the details: whether or not the tables have come to it.
function rowOf(id) {
  const row = rowsById.get(id), body = document.createElement('tbody');
  body.innerHTML = row?.markup ?? '';
  return body.rows[0];
}

function build(year) {
  if (!year.body) {
    year.source.remove();
    year.section.insertAdjacentHTML('beforeend', year.head + '</tbody></table>');
    year.body = year.section.querySelector('tbody');
  }
  const built = year.body.rows.length, next = year.rows.slice(built, built + rowsAtOnce);
  year.body.insertAdjacentHTML('beforeend', next.map((row) => row.markup).join(''));
  next.forEach((row, index) => {
    row.element = year.body.rows[built + index];
    row.element.classList.toggle('current', row.id === selected);
  });
}

function settle(row) {
  while (!row.element) build(row.year);
  if (row.element.hidden === row.isKept) row.element.hidden = !row.isKept;
}

function work(deadline) {
  while (indexed < rows.length && deadline.timeRemaining() > 1) wordsOf(rows[indexed++]);
  while (settled < rows.length && deadline.timeRemaining() > 4) settle(rows[settled++]);
  isWorking = indexed < rows.length || settled < rows.length;
  if (isWorking) whenIdle(work);
}

const settleAll = () => { while (settled < rows.length) settle(rows[settled++]); };

// Shows the rows of the events that are shown; all those that no picture can show, too, where nothing is chosen.
function sift(isAll) {
  for (const row of rows) row.isKept = row.event?.isShown ?? isAll;
  // A table is laid out whole when it is in sight. So none is, before the picture above has its height; the height that it is taken to have until
  // then keeps the others out of sight.
  for (const { section, rows } of years) {
    const count = rows.filter((row) => row.isKept).length;
    section.hidden = !count;
    section.style.containIntrinsicBlockSize = `${count * rowHeight}px`;
    section.style.contentVisibility = 'hidden';
  }
  requestAnimationFrame(() => requestAnimationFrame(() => years.forEach(({ section }) => { section.style.contentVisibility = ''; })));
  settled = 0;
  if (rows.length <= fewRows) settleAll();
  if (!isWorking) {
    isWorking = true;
    whenIdle(work);
  }
}
