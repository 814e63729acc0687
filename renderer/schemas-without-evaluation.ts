import { config } from 'zod';

// The page's policy forbids code made from text. Without this, the first schema tries it, fails and
// the console shows a violation of the policy at every start.
// Must be imported before any schema is.
config({ jitless: true });
