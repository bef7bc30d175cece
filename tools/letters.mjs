/**
 * A font with only some letters: node tools/letters.mjs SOURCE TARGET LETTERS
 *
 * The languages' own names stand on screens in every other language; the whole
 * font of each script would be fetched for one word.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import subsetFont from 'subset-font';

const [source, target, letters] = process.argv.slice(2);
writeFileSync(target, await subsetFont(readFileSync(source), letters, { targetFormat: 'woff2' }));
