// Days and pixels. A day is a number, counted as .NET's DateOnly.DayNumber counts: 0 is 0001-01-01.
const data = JSON.parse(document.getElementById('data').textContent);
const unixEpoch = 719162;
const millisecondsPerDay = 864e5;
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
  view.right = view.edge - (width < 640 ? 72 : width * 0.19);
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
  const format = (date, months) => date.getUTCDate() !== 1 ? String(date.getUTCDate())
    : date.getUTCMonth() || months < 1 ? date.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' }) + (months < 1 ? ' ' + date.getUTCFullYear() : '')
      : String(date.getUTCFullYear());
  const room = measure('2222', 11) + 13;
  const found = [];
  if (perDay * 4 >= room) {
    const step = perDay >= room ? 1 : 4;
    for (let day = Math.ceil(view.first); day < view.last; day++) {
      const date = dateOf(day);
      const number = date.getUTCDate();
      if (number === 1 || ((number - 1) % step === 0 && number < 29)) found.push({ day, year: number === 1, text: format(date, 0) });
    }
    return found;
  }
  const months = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000].find((step) => perDay * 28 * step >= room) ?? 12000;
  const start = dateOf(view.first);
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  for (; ; month += months) {
    const day = dayOf(Math.floor(month / 12), month % 12, 1);
    if (day >= view.last) return found;
    if (day >= view.first) found.push({ day, year: month % 12 === 0, text: format(dateOf(day), months) });
  }
}
