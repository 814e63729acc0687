import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { backendSuite } from '../../support/backend-suite.ts';
import { openApiFile } from '../../support/open-api.ts';
import { openSiteUnderTest } from '../../support/open-site.ts';

test('the written API is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(openApiFile)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

backendSuite(openSiteUnderTest);
