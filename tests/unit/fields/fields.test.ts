import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../shared/fields/fields.ts';
import { emptyValues, fieldsSchema } from '../../../shared/fields/fields.ts';

const label = { ro: 'x', en: 'x' };
const fields = {
  name: { kind: 'text', label, maxLength: 3 },
  address: { kind: 'url', label },
  on: { kind: 'toggle', label },
  size: { kind: 'integer', label, min: 2, max: 9 },
  side: { kind: 'choice', label, options: [{ value: 'left', label }] },
  stories: { kind: 'stories', label },
} as const satisfies Fields;

describe('fields', () => {
  it('start with empty values that are valid', () => {
    const empty = { name: '', address: '', on: false, size: 2, side: 'left', stories: [] };
    expect(emptyValues(fields)).toEqual(empty);
    expect(fieldsSchema(fields).parse({ ...empty, extra: 1 })).toEqual(empty);
  });

  it.each([
    ['name', 'patru'],
    ['address', 'javascript:alert(1)'],
    ['on', 'true'],
    ['size', 10],
    ['size', 2.5],
    ['side', 'right'],
    ['stories', [{ url: 'x' }]],
  ])('refuse a wrong %s', (name, value) => {
    expect(fieldsSchema(fields).safeParse({ ...emptyValues(fields), [name]: value }).success).toBe(
      false,
    );
  });
});
