import type { PublishingBackend } from '../backend.ts';
import { openHttp } from './open-http/index.ts';

/** Every registered backend, in the order of the destination form. A new one is one folder and one line here. */
export const backends: readonly PublishingBackend[] = [openHttp];
