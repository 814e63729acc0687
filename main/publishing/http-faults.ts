import type { FailureCause } from '../../shared/contract/publishing.ts';
import { BackendFailure } from './backend-failure.ts';

const byCode: Readonly<Record<string, FailureCause>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  EPROTO: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  UNABLE_TO_GET_ISSUER_CERT: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  HOSTNAME_MISMATCH: 'tls',
};

/** The failure behind an error that Node's `fetch` threw: its code is somewhere in the chain of causes. */
export function failureOfFault(fault: unknown): BackendFailure {
  for (const error of chain(fault)) {
    if (error.name === 'TimeoutError') return new BackendFailure('timeout', error.message);
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const cause = byCode[code] ?? (/^(CERT_|ERR_TLS_|ERR_SSL_)/.test(code) ? 'tls' : undefined);
    if (cause) return new BackendFailure(cause, `${code}: ${error.message}`);
  }
  const last = chain(fault).at(-1);
  return new BackendFailure('network', last?.message ?? String(fault));
}

function chain(fault: unknown): readonly Error[] {
  if (!(fault instanceof Error)) return [];
  const nested = fault instanceof AggregateError ? (fault.errors as readonly unknown[]) : [];
  return [fault, ...[fault.cause, ...nested].flatMap(chain)];
}
