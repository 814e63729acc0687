import { expect, test } from 'vitest';
import { failureOfFault } from '../../../main/publishing/http-faults.ts';

const codes = [
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['ECONNREFUSED', 'refused'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['ECONNRESET', 'network'],
  ['EHOSTUNREACH', 'network'],
] as const;

test.each(codes)('%s, deep in the causes, is %s', (code, cause) => {
  const socketError = Object.assign(new Error('low level'), { code });
  const fault = new TypeError('fetch failed', { cause: socketError });
  expect(failureOfFault(fault).cause).toBe(cause);
});

test('of several attempts at an address the first known cause counts', () => {
  const attempts = ['EHOSTUNREACH', 'ECONNREFUSED'].map((code) =>
    Object.assign(new Error('low level'), { code }),
  );
  const fault = new TypeError('fetch failed', { cause: new AggregateError(attempts) });
  expect(failureOfFault(fault).cause).toBe('refused');
});

test('what is no error at all is a network failure', () => {
  expect(failureOfFault('?').toFailure()).toEqual({
    kind: 'retryable',
    cause: 'network',
    detail: '?',
  });
});
