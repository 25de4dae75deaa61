// Makes letters.txt: node make-letters.mjs > letters.txt. Unicode's own data, as Node.js has them (process.versions.unicode).
// A line: a code point, or the first and last of a row of them, in hexadecimal; a tab; what it is folded to, which is nothing for what
// readers leave out. Of a row, each next code point folds to the next one. What has no line is folded to its lower case.

// Marks of the alphabets whose readers leave them out. Those of other scripts, such as the vowels of Devanagari and Thai and the voicing of
// kana, make other words.
const LEFT_OUT = [
  [0x300, 0x36f], [0x483, 0x487], [0x591, 0x5bd], [0x5bf, 0x5bf], [0x5c1, 0x5c2], [0x5c4, 0x5c5], [0x5c7, 0x5c7], [0x610, 0x61a], [0x64b, 0x65f],
  [0x670, 0x670], [0x6d6, 0x6dc], [0x6df, 0x6e4], [0x6e7, 0x6e8], [0x6ea, 0x6ed], [0x711, 0x711], [0x730, 0x74a], [0x8ca, 0x8e1],
  [0x8e3, 0x8ff], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f], [0xe0100, 0xe01ef],
];
const isLeftOut = code => LEFT_OUT.some(([first, last]) => code >= first && code <= last);

// Letters that Unicode does not decompose → what they are written as elsewhere. Latin letters as in Lucene's ASCIIFoldingFilter, Arabic ones
// as in its ArabicNormalizer and PersianNormalizer.
const WRITTEN_AS = {
  'ø': 'o', 'æ': 'ae', 'œ': 'oe', 'ß': 'ss', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ħ': 'h', 'ŧ': 't', 'ı': 'i', 'ŋ': 'n', 'ĸ': 'q', 'ə': 'a',
  'ǝ': 'e', 'ɛ': 'e', 'ɔ': 'o', 'ɨ': 'i', 'ʉ': 'u', 'ɵ': 'o', 'ƀ': 'b', 'ɓ': 'b', 'ƈ': 'c', 'ȼ': 'c', 'ɖ': 'd', 'ɗ': 'd', 'ɇ': 'e', 'ƒ': 'f',
  'ɠ': 'g', 'ǥ': 'g', 'ɣ': 'g', 'ƙ': 'k', 'ƚ': 'l', 'ɫ': 'l', 'ɲ': 'n', 'ɽ': 'r', 'ƥ': 'p', 'ʂ': 's', 'ƭ': 't', 'ⱦ': 't', 'ⱥ': 'a', 'ʋ': 'v',
  'ƴ': 'y', 'ɏ': 'y', 'ƶ': 'z', 'ʒ': 'z',
  'ς': 'σ',
  'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه', 'ە': 'ه', 'ہ': 'ه', 'ھ': 'ه', 'ـ': '',
  '\u2018': "'", '\u2019': "'", '\u201b': "'", '\u00b4': "'", '\u02b9': "'", '\u02bb': "'", '\u02bc': "'", '\u02bd': "'", '\u02be': "'", '\u02bf': "'", '\u02c8': "'",
  '\u05f3': "'", '\u05be': '-', '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2015': '-', '\u2212': '-',
};

const fold = text => [...text.normalize('NFKD')]
  .filter(part => !isLeftOut(part.codePointAt(0)))
  .map(part => part.toLowerCase())
  .map(part => [...part.normalize('NFKD')].filter(inner => !isLeftOut(inner.codePointAt(0))).join(''))
  .map(part => WRITTEN_AS[part] ?? part)
  .join('');

const folded = code => {
  const text = String.fromCodePoint(code);
  const lower = text.toLowerCase();
  if (WRITTEN_AS[lower] !== undefined) return WRITTEN_AS[lower];
  if (/\p{Cf}/u.test(text) || isLeftOut(code)) return ''; // soft hyphens, joiners, marks of direction
  if (/\p{Nd}/u.test(text)) return digit(code);
  return fold(text).normalize('NFC');
};

// Decimal digits stand in rows of ten from 0 to 9 (The Unicode Standard, 4.6).
const digit = code => {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return /\p{Nd}/u.test(String.fromCodePoint(code).normalize('NFKD')) && code >= 0x1d7ce && code <= 0x1d7ff ? String((code - 0x1d7ce) % 10) : String(code - zero);
};

const rows = [];
for (let code = 0x80; code <= 0x10ffff; code++) {
  if (code >= 0xac00 && code <= 0xdfff) continue; // syllables of Hangul, halves of pairs
  const text = String.fromCodePoint(code);
  if (/\p{Cn}|\p{Co}/u.test(text)) continue;
  const to = folded(code);
  if (to === text || to === lowerOf(text)) continue;
  const last = rows.at(-1);
  const point = [...to].length === 1 ? to.codePointAt(0) : undefined;
  if (last && last.end === code - 1 && (to === '' ? last.to === '' : point !== undefined && last.point !== undefined && last.point + (code - last.start) === point)) last.end = code;
  else rows.push({ start: code, end: code, to, point });
}

// Lower case as .NET has it: letter by letter.
function lowerOf(text) {
  const lower = text.toLowerCase();
  return [...lower].length === 1 ? lower : text;
}

for (const { start, end, to } of rows) {
  const hex = code => code.toString(16).padStart(4, '0');
  process.stdout.write(`${hex(start)}${end > start ? '-' + hex(end) : ''}\t${to}\n`);
}
