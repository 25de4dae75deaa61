// Makes land.txt from Natural Earth's countries at 1:110,000,000, as world-atlas has them:
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && node import.mjs package/countries-110m.json > land.txt
import { readFileSync } from 'node:fs';

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [scaleX, scaleY] = topology.transform.scale, [moveX, moveY] = topology.transform.translate;
const arcs = topology.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scaleX + moveX, (y += dy) * scaleY + moveY]);
});
const ringOf = (indices) => indices.flatMap((index, at) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]).slice(at ? 1 : 0));

// Degrees to tenths; a point that then stands on the one before is left out.
const tenths = (points) => points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)])
  .filter(([x, y], at, all) => at === 0 || x !== all[at - 1][0] || y !== all[at - 1][1]);
const written = (points) => points.map(([x, y], at) => at ? `${x - points[at - 1][0]},${y - points[at - 1][1]}` : `${x},${y}`).join(' ');

// The English names of CLDR 48, by which the lexicon calls states, where Natural Earth's are shortened or others.
const names = {
  'Bosnia and Herz.': 'Bosnia and Herzegovina', 'Central African Rep.': 'Central African Republic', 'Congo': 'Congo - Brazzaville',
  'Dem. Rep. Congo': 'Congo - Kinshasa', 'Dominican Rep.': 'Dominican Republic', 'Eq. Guinea': 'Equatorial Guinea', 'eSwatini': 'Eswatini',
  'Falkland Is.': 'Falkland Islands', 'Fr. S. Antarctic Lands': 'French Southern Territories', 'Macedonia': 'North Macedonia',
  'Palestine': 'Palestinian Territories', 'S. Sudan': 'South Sudan', 'Solomon Is.': 'Solomon Islands', 'United States of America': 'United States',
  'W. Sahara': 'Western Sahara',
};
const rows = topology.objects.countries.geometries.filter(({ properties }) => properties.name !== 'Antarctica').map((geometry) => {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  const rings = polygons.flatMap((polygon) => polygon.map((indices) => tenths(ringOf(indices)))).filter((points) => points.length > 3);
  return [names[geometry.properties.name] ?? geometry.properties.name, ...rings.map(written)].join('\t');
});
console.log(rows.sort().join('\n'));
