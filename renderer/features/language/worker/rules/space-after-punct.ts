import { classAt, isCapitalised, isDigitAt, isLetterAt } from '../text/characters.ts';
import { defineRule, finding } from '../rule.ts';
import type { Block } from '../block.ts';
import type { Finding } from '../rule.ts';

function isLowerAt(text: string, index: number): boolean {
  return isLetterAt(text, index) && !isCapitalised(text.charAt(index));
}

function missesSpace(text: string, index: number): boolean {
  const unit = text.charAt(index);
  const before = text.charAt(index - 1);
  const next = text.charAt(index + 1);
  const startsWord = isLetterAt(text, index + 1) || next === '„';
  switch (unit) {
    case ',':
      return (
        startsWord &&
        (classAt(text, index - 1) === 'digit' ||
          isLetterAt(text, index - 1) ||
          '”»)%'.includes(before)) &&
        before !== ''
      );
    case ';':
    case ':':
      return startsWord && isLetterAt(text, index - 1) && isLetterAt(text, index - 2);
    case '!':
    case '?':
      return (
        isLetterAt(text, index + 1) && isLetterAt(text, index - 1) && isLetterAt(text, index - 2)
      );
    case '…':
      return false;
    case '.':
      return (
        isLetterAt(text, index + 1) && isCapitalised(next) && isLetterAt(text, index + 2) &&
        ((isLowerAt(text, index - 1) && isLowerAt(text, index - 2) && isLowerAt(text, index - 3)) || (before === '”' || before === ')') || (isDigitAt(text, index - 1) && isLowerAt(text, index + 2)))
      ); // prettier-ignore
    default:
      return false;
  }
}

const marks = /[,;:!?.]/gu;

export const spaceAfterPunctRule = defineRule({
  id: 'SPACE_AFTER_PUNCT',
  category: 'typography',
  severity: 'error',
  action: 'batch',
  title: 'Spațiu după semn',
  explanation: 'După virgulă, punct și celelalte semne se lasă spațiu.',
  source: 'DOOM3, blancul',
  examples: {
    bad: [
      ['Polonia,Lituania și Letonia au semnat.', 'Polonia, Lituania și Letonia au semnat.'],
      ['Convoiul s-a oprit.Militarii au coborât.', 'Convoiul s-a oprit. Militarii au coborât.'],
      ['Lista este clară:apă, hrană, medicamente.', 'Lista este clară: apă, hrană, medicamente.'],
      ['„Rămânem aici”,a spus comandantul.', '„Rămânem aici”, a spus comandantul.'],
    ],
    good: [
      'Detalii pe www.gov.ro și pe mae.ro.',
      'Scrieți la presa@exemplu.ro pentru detalii.',
      'Trenul pleacă la 17:30, cu 10.000 de călători.',
      'Raportul de forțe era de 3:1.',
      'Site-ul Hotnews.ro a publicat lista.',
    ],
  },
  *check(block: Block): Generator<Finding> {
    const { text, words } = block;
    let wordIndex = 0;
    for (const match of text.matchAll(marks)) {
      const { index } = match;
      while ((words[wordIndex]?.end ?? Infinity) <= index) wordIndex += 1;
      const word = words[wordIndex];
      if (word !== undefined && word.start <= index) continue;
      if (missesSpace(text, index)) yield finding({ start: index, end: index + 1 }, `${match[0]} `);
    }
  },
});
