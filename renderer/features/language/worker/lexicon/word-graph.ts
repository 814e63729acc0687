/** First four bytes of a packed word graph: "CDWG" read as a little-endian number. */
export const wordGraphMagic = 0x47574443;

/** Numbers before the edges: magic, alphabet length, edge count, root, word count. */
export const wordGraphHeaderLength = 5;

const letterBits = 7;
const letterMask = (1 << letterBits) - 1;
const endsWordBit = 1 << letterBits;
const lastEdgeBit = endsWordBit << 1;
const targetShift = letterBits + 2;

/** Packs one edge into 32 bits. `target` is the index of the target's first edge, 0 for none. */
export function packEdge(letter: number, endsWord: boolean, last: boolean, target: number): number {
  const flags = (endsWord ? endsWordBit : 0) | (last ? lastEdgeBit : 0);
  return ((target << targetShift) | flags | letter) >>> 0;
}

/**
 * A minimal acyclic graph of words, read straight from its packed bytes. A node is the index of
 * its first edge; node 0 has no edges.
 */
export class WordGraph {
  readonly root: number;
  readonly wordCount: number;
  readonly alphabet: Uint16Array;
  readonly #edges: Uint32Array;
  readonly #letters = new Map<number, number>();

  /** Throws when the bytes are not a word graph or are cut short. */
  constructor(bytes: ArrayBuffer) {
    const header = new Uint32Array(bytes, 0, wordGraphHeaderLength);
    const [magic, alphabetLength = 0, edgeCount = 0, root = 0, wordCount = 0] = header;
    if (magic !== wordGraphMagic) throw new Error('Not a word graph');
    const alphabetStart = wordGraphHeaderLength * 4;
    const edgesStart = alphabetStart + Math.ceil(alphabetLength / 2) * 4;
    this.alphabet = new Uint16Array(bytes, alphabetStart, alphabetLength);
    this.#edges = new Uint32Array(bytes, edgesStart, edgeCount);
    this.root = root;
    this.wordCount = wordCount;
    this.alphabet.forEach((unit, letter) => this.#letters.set(unit, letter));
  }

  /** The number of a UTF-16 unit in the alphabet, or -1. */
  letterOf(unit: number): number {
    return this.#letters.get(unit) ?? -1;
  }

  /** The edge of `node` for a letter, or -1. */
  edge(node: number, letter: number): number {
    if (node === 0) return -1;
    for (let index = node; ; index += 1) {
      const edge = this.#edges[index];
      if (edge === undefined) return -1;
      if ((edge & letterMask) === letter) return index;
      if ((edge & lastEdgeBit) !== 0) return -1;
    }
  }

  /** True when a word ends with this edge. */
  endsWord(edge: number): boolean {
    return ((this.#edges[edge] ?? 0) & endsWordBit) !== 0;
  }

  /** The node an edge leads to; 0 when nothing follows. */
  target(edge: number): number {
    return (this.#edges[edge] ?? 0) >>> targetShift;
  }

  /** The letter number of an edge. */
  letter(edge: number): number {
    return (this.#edges[edge] ?? 0) & letterMask;
  }

  /** True when the edge is the last of its node. */
  isLast(edge: number): boolean {
    return ((this.#edges[edge] ?? lastEdgeBit) & lastEdgeBit) !== 0;
  }

  /** True when exactly this spelling is stored. */
  has(word: string): boolean {
    let node = this.root;
    let edge = -1;
    for (let index = 0; index < word.length; index += 1) {
      edge = this.edge(node, this.letterOf(word.charCodeAt(index)));
      if (edge === -1) return false;
      node = this.target(edge);
    }
    return edge !== -1 && this.endsWord(edge);
  }

  /** Every stored word, in alphabet order. */
  *words(): Generator<string> {
    yield* this.#below(this.root, '');
  }

  *#below(node: number, prefix: string): Generator<string> {
    if (node === 0) return;
    for (let edge = node; ; edge += 1) {
      const word = prefix + String.fromCharCode(this.alphabet[this.letter(edge)] ?? 0);
      if (this.endsWord(edge)) yield word;
      yield* this.#below(this.target(edge), word);
      if (this.isLast(edge)) return;
    }
  }
}
