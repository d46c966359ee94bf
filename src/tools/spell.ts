/**
 * `npm run spell [-- <part of a file name>…]`: unknown words in all texts, or in those of some files.
 * `npm run spell -- --accept <sv|en|names> <word>…`: writes words into a list.
 */
import { spellingRemarks } from '../lib/prose/spelling-remarks.ts';
import { unknownWords } from '../lib/prose/spelling.ts';
import { passages } from '../runtime/content-files.ts';
import { acceptWords, loadSpelling, wordListFile, wordLists } from '../runtime/dictionaries.ts';

const args = process.argv.slice(2);
if (args[0] === '--accept') {
  const list = wordLists.find((each) => each === args[1]);
  const words = args.slice(2);
  if (!list || words.length === 0) {
    console.error(`Use: npm run spell -- --accept <${wordLists.join('|')}> <word>…`);
    process.exit(1);
  }
  acceptWords(list, words);
  console.log(`${wordListFile(list)}: ${words.join(', ')}`);
} else {
  const spelling = loadSpelling();
  const chosen = passages().filter(
    ({ file }) => args.length === 0 || args.some((part) => file.includes(part)),
  );
  const remarks = spellingRemarks(unknownWords(chosen, spelling), spelling);
  for (const remark of remarks) console.log(remark);
  console.log(`${remarks.length} unknown in ${chosen.length} texts.`);
  process.exitCode = remarks.length === 0 ? 0 : 1;
}
