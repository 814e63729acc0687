/** Where the norms that rules name can be read; the first that the source names counts. */
const norms: readonly (readonly [name: string, url: string])[] = [
  ['Hotărârea Academiei Române', 'https://legislatie.just.ro/Public/DetaliiDocument/92723'],
  [
    'Ghidul de redactare interinstituțional',
    'https://publications.europa.eu/code/ro/ro-000300.htm',
  ],
  ['DOOM3', 'https://doom.lingv.ro/studiu_introductiv'],
];

/** The address of the norm a rule's source names; nothing for house style and printed books. */
export function normOf(source: string): string | undefined {
  return norms.find(([name]) => source.includes(name))?.[1];
}
