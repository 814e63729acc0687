import { classAt, isDigitAt, isLetterAt } from '../text/characters.ts';
import { defineRule } from '../rule.ts';

function standsForYear(text: string, index: number): boolean {
  return (
    isDigitAt(text, index + 1) &&
    isDigitAt(text, index + 2) &&
    !isDigitAt(text, index + 3) &&
    classAt(text, index + 3) !== 'letter'
  );
}

const droppedStarts = ['neața', 'nălțimea', 'mneata', 'mnealui', 'tu-i', 'nainte'];

export const apostropheRule = defineRule({
  id: 'APOSTROPHE',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Apostroful',
  explanation: "Apostroful tipografic este ’, nu semnul drept '.",
  source: 'DOOM3, semnele ortografice: apostroful',
  examples: {
    bad: [
      ["Generația '89 a schimbat țara.", 'Generația ’89 a schimbat țara.'],
      ["A locuit în Coasta d'Ivoire.", 'A locuit în Coasta d’Ivoire.'],
      ["Actorul Peter O'Toole a jucat acolo.", 'Actorul Peter O’Toole a jucat acolo.'],
      ["Las' că vine, dom'le.", 'Las’ că vine, dom’le.'],
    ],
    good: [
      'Promoția ’98 s-a reunit.',
      "A așteptat 10' la coadă.",
      'Rock ’n’ roll la malul mării.',
      'Meciul a durat 90′.',
    ],
  },
  *check({ text, quotes }) {
    const quoteStarts = new Set(
      quotes.filter((mark) => mark.partner !== -1).map((mark) => mark.start),
    );
    for (let index = text.indexOf("'"); index !== -1; index = text.indexOf("'", index + 1)) {
      if (
        quoteStarts.has(index) ||
        text.charAt(index + 1) === "'" ||
        text.charAt(index - 1) === "'"
      )
        continue;
      const inside = isLetterAt(text, index - 1) && isLetterAt(text, index + 1);
      const shortened =
        classAt(text, index - 1) === 'letter' &&
        /(?:las|dom|domn|pân|făr|al)$/iu.test(text.slice(Math.max(0, index - 5), index));
      const dropped =
        !isLetterAt(text, index - 1) &&
        droppedStarts.some((rest) => text.startsWith(rest, index + 1));
      const year = !isDigitAt(text, index - 1) && standsForYear(text, index);
      if (inside || shortened || dropped || year)
        yield { start: index, end: index + 1, replacements: ['’'] };
    }
  },
});
