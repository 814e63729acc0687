import { createMemoryPipe } from '../support/memory-pipe.ts';
import { describeRpc } from './rpc-suite.ts';

describeRpc('a pipe in memory', (onCore) => {
  const { core, window } = createMemoryPipe();
  onCore(core);
  return Promise.resolve({
    window,
    breakOff: () => core.close(),
    end: () => {
      core.close();
      return Promise.resolve();
    },
  });
});
