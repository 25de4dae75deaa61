// Reads date phrases (a JSON array of words and reference dates on standard input) with the chrono-node of the folder that is named, and says how many it reads in a second and as what.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

const chrono = createRequire(join(process.argv[2], 'package.json'))('chrono-node');
const phrases = JSON.parse(readFileSync(0, 'utf8')).map(({ words, reference }) => ({ words, reference: new Date(reference ?? '2021-02-15T12:00:00') }));

const rounds = 1000;
const once = (times) => {
    const begun = process.hrtime.bigint();
    for (let round = 0; round < times; round++) {
        for (const phrase of phrases) {
            chrono.parse(phrase.words, phrase.reference);
        }
    }
    return (times * phrases.length) / (Number(process.hrtime.bigint() - begun) / 1e9);
};

once(rounds);
const fastest = Math.max(...Array.from({ length: 9 }, () => once(rounds)));

// A part that chrono-node only assumes is one that it did not read: "July 2016" has no day.
const daysOf = (parts) => {
    // A year that is not written is the reference's, as it is meant.
    if (!parts.isCertain('year') && !parts.isCertain('month')) {
        return null;
    }
    const [year, month] = [parts.get('year'), parts.get('month')];
    const two = (number) => String(number).padStart(2, '0');
    if (!parts.isCertain('month')) {
        return [`${year}-01-01`, `${year}-12-31`];
    }
    return parts.isCertain('day')
        ? [`${year}-${two(month)}-${two(parts.get('day'))}`, `${year}-${two(month)}-${two(parts.get('day'))}`]
        : [`${year}-${two(month)}-01`, `${year}-${two(month)}-${two(new Date(year, month, 0).getDate())}`];
};

const read = phrases.map((phrase) => {
    const [found] = chrono.parse(phrase.words, phrase.reference);
    const start = found && daysOf(found.start);
    const end = found && (found.end ? daysOf(found.end) : start);
    return start && end ? `${start[0]}/${end[1]}` : null;
});

console.log(JSON.stringify({ perSecond: fastest, read }));
