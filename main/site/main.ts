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

const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  console.error('--port: un număr între 0 și 65535');
  process.exit(2);
}

const site = await startSite({
  folder: resolve(values.data),
  ...(port !== undefined && { port }),
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
