import {
  packEdge,
  wordGraphHeaderLength,
  wordGraphMagic,
} from '../../renderer/features/language/worker/lexicon/word-graph.ts';

interface Edge {
  readonly letter: number;
  endsWord: boolean;
  target: number;
}

interface Packing {
  readonly edges: number[];
  readonly nodes: Map<string, number>;
}

/** Stores a finished node, or finds the equal one already stored, and gives its first edge. */
function storeNode(node: readonly Edge[], packing: Packing): number {
  if (node.length === 0) return 0;
  const packed = node.map((edge, index) =>
    packEdge(edge.letter, edge.endsWord, index === node.length - 1, edge.target),
  );
  const key = packed.join(',');
  const known = packing.nodes.get(key);
  if (known !== undefined) return known;
  const start = packing.edges.length;
  for (const edge of packed) packing.edges.push(edge);
  packing.nodes.set(key, start);
  return start;
}

/**
 * Packs words into a minimal word graph by Daciuk's method for sorted input. The same set of words
 * always gives the same bytes.
 */
export function packWordGraph(words: Iterable<string>): Uint8Array {
  const sorted = [...new Set(words)].sort();
  const units = new Set<number>();
  for (const word of sorted) for (let i = 0; i < word.length; i += 1) units.add(word.charCodeAt(i));
  const alphabet = [...units].sort((a, b) => a - b);
  const letters = new Map(alphabet.map((unit, letter) => [unit, letter]));

  const packing: Packing = { edges: [0], nodes: new Map() };
  const path: Edge[][] = [[]];
  const closeTo = (depth: number): void => {
    while (path.length > depth + 1) {
      const target = storeNode(path.pop() ?? [], packing);
      const parent = path.at(-1)?.at(-1);
      if (parent !== undefined) parent.target = target;
    }
  };
  let previous = '';
  for (const word of sorted) {
    let common = 0;
    while (common < previous.length && previous[common] === word[common]) common += 1;
    closeTo(common);
    for (let i = common; i < word.length; i += 1) {
      const letter = letters.get(word.charCodeAt(i)) ?? 0;
      path[i]?.push({ letter, endsWord: i === word.length - 1, target: 0 });
      path.push([]);
    }
    previous = word;
  }
  closeTo(0);
  const root = storeNode(path[0] ?? [], packing);

  const alphabetWords = Math.ceil(alphabet.length / 2);
  const out = new Uint32Array(wordGraphHeaderLength + alphabetWords + packing.edges.length);
  out.set([wordGraphMagic, alphabet.length, packing.edges.length, root, sorted.length]);
  new Uint16Array(out.buffer, wordGraphHeaderLength * 4).set(alphabet);
  out.set(packing.edges, wordGraphHeaderLength + alphabetWords);
  return new Uint8Array(out.buffer);
}
