import { electronProgram } from '../../../build/electron-runtime.ts';
import { expect, test } from '../../support/condei-test.ts';

test('Electron is here to run the specs in', ({ page: _ }, info) => {
  test.skip(info.project.name !== 'electron', 'only the electron project needs it');
  test.skip(
    electronProgram() === null,
    'Electron’s runtime is not installed on this machine: no spec ran in the electron project',
  );
  expect(electronProgram()).not.toBeNull();
});
