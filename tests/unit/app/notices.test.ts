import { expect, test } from 'vitest';
import { withNotice } from '../../../renderer/app/notices/with-notice.ts';
import type { Notice } from '../../../shared/contract/app.ts';

const notice = (code: Notice['code']): Notice => ({ code, severity: 'error', params: {} });
const codes = (...raised: Notice['code'][]): readonly Notice['code'][] =>
  raised
    .map(notice)
    .reduce<readonly Notice[]>(withNotice, [])
    .map(({ code }) => code);

test('each notice stands once, and good news ends the trouble it is about', () => {
  expect(codes('disk-full', 'update-ready', 'disk-full')).toEqual(['update-ready', 'disk-full']);
  expect(codes('disk-full', 'update-ready', 'storage-well-again')).toEqual([
    'update-ready',
    'storage-well-again',
  ]);
  expect(codes('storage-well-again', 'update-ready')).toEqual(['update-ready']);
  expect(codes('disk-full', 'storage-well-again', 'disk-full')).toEqual(['disk-full']);
});
