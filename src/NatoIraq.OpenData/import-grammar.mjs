// Makes grammar.txt from WordNet 3.0 (Debian's wordnet-base): node import-grammar.mjs <its folder usr/share/wordnet> > grammar.txt
// A line: word; class of its commonest noun sense, or "-"; V (mostly a verb), v (also a verb) or nothing; irregular forms, if it is a verb that has some.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const lines = name => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);

// WordNet's lexicographer files of nouns → p person, g group, l place, c something said or written, e happening, m amount, o thing, t time; s the rest
const CLASS = { 4: 'e', 5: 'o', 6: 'o', 8: 'o', 10: 'c', 11: 'e', 13: 'o', 14: 'g', 15: 'l', 17: 'o', 18: 'p', 19: 'e', 20: 'o', 21: 'm', 23: 'm', 27: 'o', 28: 't' };
const words = new Map();
const wordOf = lemma => {
  if (!/^[a-z]{3,}$/.test(lemma)) return undefined;
  if (!words.has(lemma)) words.set(lemma, { noun: 0, verb: 0, other: 0, first: 99, class: '-', isVerb: false, isNoun: false, forms: [] });
  return words.get(lemma);
};
for (const line of lines('index.noun')) { const word = wordOf(line.split(' ')[0]); if (word) word.isNoun = true; }
for (const line of lines('index.verb')) { const word = wordOf(line.split(' ')[0]); if (word) word.isVerb = true; }

// How often each sense was counted in texts: "lemma%type:file:… sense count".
for (const line of lines('cntlist.rev')) {
  const [key, number, count] = line.split(' ');
  const [lemma, rest] = key.split('%');
  const [type, file] = rest.split(':').map(Number);
  const word = wordOf(lemma);
  if (!word) continue;
  if (type === 1) {
    word.noun += +count;
    if (+number < word.first) [word.first, word.class] = [+number, CLASS[file] ?? 's'];
  } else if (type === 2) word.verb += +count;
  else word.other += +count;
}

for (const line of lines('verb.exc')) {
  const [form, ...bases] = line.split(' ');
  // Doubled consonants, -ied and -eing are made by rule.
  if (bases.length === 1 && /^[a-z]+$/.test(form) && !/(?:ed|ing|ies)$/.test(form)) words.get(bases[0])?.forms.push(form);
}

for (const [lemma, word] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const isNoun = word.noun > 0, isVerb = word.isVerb && (word.verb > 0 || !word.isNoun);
  if (!isNoun && !isVerb) continue;
  const verb = !isVerb ? '' : (word.verb > word.noun && word.verb > word.other) || (!word.isNoun && word.other === 0) ? 'V' : 'v';
  console.log([lemma, (isNoun ? word.class : '-') + verb, ...(isVerb && word.forms.length ? [word.forms.join(' ')] : [])].join('\t'));
}
