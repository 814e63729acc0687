import { defineRule, finding } from '../rule.ts';
import type { Block } from '../block.ts';
import type { Finding } from '../rule.ts';
import type { Word } from '../text/words.ts';

const labels = new Set(
  'video foto live update exclusiv breaking audio galerie sondaj analiză interviu reportaj document live-text livetext foto-video video-foto livevideo'.split(
    ' ',
  ),
);
const startOnly = new Set('video foto live update exclusiv breaking audio'.split(' '));
const fillers = new Set('foto video text galerie news și live exclusiv'.split(' '));

function isOpen(block: Block, word: Word): boolean {
  return /[([|]\s{0,2}$/u.test(block.text.slice(Math.max(0, word.start - 3), word.start));
}

function labelEnd(block: Block, word: Word): Word {
  let last = word;
  for (let step = 0; step < 2; step += 1) {
    const next = block.words[last.index + 1];
    if (next === undefined || !/^[ /+-]{1,3}$/u.test(next.gap) || !fillers.has(next.lower)) break;
    last = next;
  }
  return last;
}

function check(block: Block, word: Word): Finding | undefined {
  if (!labels.has(word.lower)) return undefined;
  const last = labelEnd(block, word);
  const after = block.text.slice(last.end, last.end + 3);
  const bracketed =
    isOpen(block, word) &&
    (/^[)\]|]/u.test(after) || (after.trim() === '' && block.text.charAt(word.start - 2) === '|'));
  const first =
    word.index === 0 && startOnly.has(word.lower) && /^(?: ?[|:/]| [–—-] |\. |!)/u.test(after);
  const piped =
    word.index > 0 &&
    /\|\s{0,2}$/u.test(block.text.slice(Math.max(0, word.start - 3), word.start)) &&
    last.end === block.text.trimEnd().length;
  const label = block.text.slice(word.start, last.end);
  if (!(bracketed || first || piped) || label === label.toUpperCase()) return undefined;
  return finding({ start: word.start, end: last.end }, label.toUpperCase());
}

export const headlineLabelRule = defineRule({
  id: 'HEADLINE_LABEL',
  category: 'style',
  severity: 'warning',
  action: 'suggest',
  title: 'Eticheta din titlu',
  explanation: 'Etichetele din titlu se scriu cu majuscule: (VIDEO), EXCLUSIV.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      [
        'Explozie la un depozit de muniție din apropierea capitalei (Video)',
        'Explozie la un depozit de muniție din apropierea capitalei (VIDEO)',
        'headline',
      ],
      [
        'Exclusiv | Lista firmelor care au câștigat licitația pentru autostradă',
        'EXCLUSIV | Lista firmelor care au câștigat licitația pentru autostradă',
        'headline',
      ],
      [
        'Ninsoare la mare, imagini din stațiuni [foto]',
        'Ninsoare la mare, imagini din stațiuni [FOTO]',
        'headline',
      ],
      [
        'Video: momentul în care podul cedează sub greutatea camionului',
        'VIDEO: momentul în care podul cedează sub greutatea camionului',
        'headline',
      ],
    ],
    good: [
      ['EXCLUSIV | Lista companiilor', 'headline'],
      ['Exclusiv pentru membri: ce prevede noul regulament', 'headline'],
      ['Video viral cu un urs pe străzile din Brașov', 'headline'],
      ['Explozie la un depozit (VIDEO)', 'headline'],
    ],
  },
  *check(block) {
    if (block.kind !== 'headline') return;
    for (const word of block.words) {
      const found = check(block, word);
      if (found !== undefined) yield found;
    }
  },
});
