import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Compiled modules are kept between starts, in our own folder and not in one that others may write
// to; where it cannot be written, Node starts without. What is imported statically would be compiled
// before this line.
enableCompileCache(resolve(import.meta.dirname, '../../../.cache/node'));
await import('./start.ts');
