import { parentPort, workerData } from 'node:worker_threads';
import { databaseOf } from '../database/database.ts';
import { openFile } from '../database/open-file.ts';
import { archiveWrites } from './archive-writes.ts';
import type { WriterAnswer, WriterCall } from './writer.ts';

// The archive's only writing connection, in a thread of its own: an index that merges its segments
// holds up nobody there. Started by writer.ts with the path of the database.

const sql = openFile(String(workerData));
const writes = archiveWrites(
  databaseOf(sql, { explain: (error) => error, wrote: () => undefined }),
);

parentPort?.on('message', (call: WriterCall) => {
  parentPort?.postMessage(answerTo(call));
});

function answerTo(call: WriterCall): WriterAnswer {
  try {
    return { result: done(call) };
  } catch (error) {
    return { fault: error };
  }
}

function done(call: WriterCall): boolean {
  switch (call.what) {
    case 'save':
      writes.save(call.destinationId, call.stories, call.place);
      return true;
    case 'forget-cursor':
      writes.forgetCursor(call.destinationId);
      return true;
    case 'remove-some':
      return writes.removeSome(call.destinationId);
    case 'close':
      sql.close();
      parentPort?.close();
      return true;
  }
}
