import { classAt, isDigitAt, isLetterAt } from '../text/characters.ts';
import { defineRule } from '../rule.ts';

const punctuation = new Set(',.;:!?…');
const mayPrecede = new Set('”»)]"%');
const smiley = new Set(')(DPp3*|/\\-');

function isMark(text: string, index: number): boolean {
  const unit = text.charAt(index);
  const next = text.charAt(index + 1);
  if (!punctuation.has(unit)) return false;
  if (unit === ',' && next === ',') return false;
  if ((unit === ':' || unit === ';') && smiley.has(next)) return false;
  if (unit === '.')
    return (
      next !== '.' && next !== '/' && !isLetterAt(text, index + 1) && !isDigitAt(text, index + 1)
    );
  return !(isDigitAt(text, index + 1) && unit !== ',' && unit !== '?' && unit !== '!');
}

export const spaceBeforePunctRule = defineRule({
  id: 'SPACE_BEFORE_PUNCT',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Spațiu înaintea semnului',
  explanation: 'Înaintea virgulei, punctului și a celorlalte semne nu se lasă spațiu.',
  source: 'DOOM3, blancul',
  examples: {
    bad: [
      ['Trupele s-au retras .', 'Trupele s-au retras.'],
      ['Atacul , deși scurt, a fost violent.', 'Atacul, deși scurt, a fost violent.'],
      ['Cine răspunde ?', 'Cine răspunde?'],
      ['„Plecăm” , a spus el.', '„Plecăm”, a spus el.'],
      ['Bugetul a crescut cu 5% .', 'Bugetul a crescut cu 5%.'],
    ],
    good: [
      'Mesajul se încheia cu :)',
      'Platforma .NET este folosită în administrație.',
      'A lovit ,,drept în inimă” apărarea.',
      'Ora exactă: 17:30.',
    ],
  },
  *check({ text }) {
    let index = 0;
    while (index < text.length) {
      if (classAt(text, index) !== 'space' || text.charAt(index) === '\n') {
        index += 1;
        continue;
      }
      let end = index;
      while (end < text.length && classAt(text, end) === 'space' && text.charAt(end) !== '\n')
        end += 1;
      const before = classAt(text, index - 1);
      const follows =
        index > 0 &&
        (before === 'letter' || before === 'digit' || mayPrecede.has(text.charAt(index - 1)));
      if (follows && isMark(text, end)) yield { start: index, end, replacements: [''] };
      index = end;
    }
  },
});
