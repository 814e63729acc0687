import { describe, expect, it } from 'vitest';
import { headlinesOf, sortMatches } from '../../../renderer/features/stories/pasted-headlines.ts';
import { story } from './story-fixtures.ts';

describe('pasted headlines', () => {
  it('are one per line, without markers, empty lines, spaces and repetitions', () => {
    const pasted = [
      '  1. Primăria reface podul de la gară',
      '',
      '•\tTramvaiele circulă din nou\u00a0pe bulevard',
      '– 12 școli primesc laboratoare',
      '3) Primăria reface podul de la gară\r',
      '2026 aduce un buget mai mare',
    ].join('\n');
    expect(headlinesOf(pasted)).toEqual([
      'Primăria reface podul de la gară',
      'Tramvaiele circulă din nou pe bulevard',
      '12 școli primesc laboratoare',
      '2026 aduce un buget mai mare',
    ]);
  });

  it('are none in a text of one line: that is a search', () => {
    expect(headlinesOf('podul de la gară\n')).toEqual([]);
  });

  it('are at most as many as one look-up takes', () => {
    const lines = Array.from({ length: 600 }, (_, index) => `Titlul numărul ${index}`);
    expect(headlinesOf(lines.join('\n'))).toEqual(lines.slice(0, 500));
  });
});

describe('the answer of the archive', () => {
  it('is sorted into found and not found, both in the pasted order', () => {
    const [a, c] = [story('a'), story('c')];
    expect(sortMatches(['A', 'B', 'C', 'D'], [a, null, c])).toEqual({
      matched: [a, c],
      unmatched: ['B', 'D'],
    });
  });
});
