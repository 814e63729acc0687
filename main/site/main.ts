import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startSite } from './index.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    data: { type: 'string', default: '.cache/site' },
    demo: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const site = await startSite({
  folder: resolve(values.data),
  ...(values.port !== undefined && { port: Number(values.port) }),
  demo: values.demo,
  onError: (error) => console.error(error),
});

console.log(`Site:            ${site.url}`);
console.log(`API:             ${site.url}/api/ (main/publishing/backends/open-http/openapi.yaml)`);
console.log(`Cheie jurnalist: ${site.tokens.journalist}`);
console.log(`Cheie publicist: ${site.tokens.publisher}`);
console.log('Ctrl+C oprește site-ul.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void site.close();
  });
}
