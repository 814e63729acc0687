export type { BackendSession, RemoteStory } from './backend.ts';
export { BackendFailure } from './backend-failure.ts';
