import type { Block } from '../../../shared/article/block.ts';

const sentence =
  'Consiliul a discutat marți despre liniile noi de tramvai și despre banii care mai trebuie găsiți până la vară. ';
const WORDS_OF_SENTENCE = 19;
const SENTENCES_OF_BLOCK = 3;

/** An article of about this many words: paragraphs with bold words and links, a heading every tenth. */
export function articleOf(words: number): readonly Block[] {
  const count = Math.max(1, Math.round(words / (WORDS_OF_SENTENCE * SENTENCES_OF_BLOCK)));
  return Array.from({ length: count }, (_, index): Block => {
    const id = `b${index}`;
    if (index % 10 === 9) {
      const children = [{ type: 'text', text: `Partea ${index} a dezbaterii` }];
      return { id, type: 'heading', tag: 'h2', children };
    }
    return {
      id,
      type: 'paragraph',
      children: [
        { type: 'text', text: sentence },
        { type: 'text', text: 'Bugetul rămâne deschis. ', format: 1 },
        { type: 'text', text: sentence },
        {
          type: 'link',
          url: `https://gazeta.example/${index}`,
          children: [{ type: 'text', text: 'Hotărârea întreagă' }],
        },
        { type: 'text', text: ` spune mai mult. ${sentence}` },
      ],
    };
  });
}
