// Days and pixels. A day is a number, counted as .NET's DateOnly.DayNumber counts: 0 is 0001-01-01.
const data = JSON.parse(document.getElementById('data').textContent);
const unixEpoch = 719162;
const millisecondsPerDay = 864e5;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const view = { first: data.first, last: data.last + 1, left: 20, right: 0, edge: 0 };

const place = (day) => view.left + (Math.min(Math.max(day, view.first), view.last) - view.first) * (view.right - view.left) / (view.last - view.first);

const dateOf = (day) => new Date((day - unixEpoch) * millisecondsPerDay);

const dayOf = (year, month, day) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.round(date / millisecondsPerDay) + unixEpoch;
};

function resize(width) {
  view.edge = width - view.left;
  view.right = view.edge - (width < 500 ? 12 : Math.max(210, width * 0.19));
}

function show(first, last) {
  const whole = data.last + 1 - data.first;
  const span = Math.min(Math.max(last - first, 7), whole);
  const middle = (first + last) / 2;
  view.first = Math.min(Math.max(middle - span / 2, data.first), data.last + 1 - span);
  view.last = view.first + span;
}

const isWhole = () => view.last - view.first >= data.last + 1 - data.first - 0.5;

// Ticks as fine as their labels have room: days, months, years, decades.
function ticks() {
  const perDay = (view.right - view.left) / (view.last - view.first);
  const found = [];
  const month = (date) => monthNames[date.getUTCMonth()] + (found.length ? '' : ' ' + date.getUTCFullYear());
  const format = (date, months) => months < 1
    ? (found.length && date.getUTCDate() !== 1 ? String(date.getUTCDate()) : `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`)
    : date.getUTCMonth() ? month(date) : String(date.getUTCFullYear());
  const room = measure('2222', 11) + 13;
  let next = -Infinity;
  // A label that would stand on the one before it is left out; its line stays.
  const push = (day, year, months) => {
    const text = format(dateOf(day), months), x = place(day);
    const isFree = x >= next;
    if (isFree) next = x + measure(text, 11) + 10;
    found.push({ day, year, text: isFree ? text : '' });
  };
  if (perDay * 4 >= room) {
    const step = perDay >= room ? 1 : 4;
    for (let day = Math.ceil(view.first); day < view.last; day++) {
      const date = dateOf(day);
      const number = date.getUTCDate();
      if (number === 1 || ((number - 1) % step === 0 && number < 29)) push(day, number === 1, 0);
    }
    return found;
  }
  const months = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000].find((step) => perDay * 28 * step >= room) ?? 12000;
  const start = dateOf(view.first);
  let index = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)) / months) * months;
  for (; ; index += months) {
    const day = dayOf(Math.floor(index / 12), index % 12, 1);
    if (day >= view.last) return found;
    if (day >= view.first) push(day, index % 12 === 0, months);
  }
}
