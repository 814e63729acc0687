export const ro = {
  title: 'Arhiva de pe acest calculator',
  intro:
    'Articolele publicate pe site-urile tale, aduse aici ca să le poți căuta și lega fără rețea.',
  emptyTitle: 'Nicio arhivă încă',
  emptyText: 'Adaugă o destinație; arhiva ei se aduce apoi singură.',
  stories_one: '{{count}} articol',
  stories_few: '{{count}} articole',
  stories_other: '{{count}} de articole',
  fresh: 'la zi {{when}}',
  never: 'încă neadusă',
  sync: 'Actualizează acum',
  cancel: 'Oprește',
  syncing: 'Se aduce arhiva: {{name}}',
  failureSafe: 'Ce s-a adus până acum rămâne aici.',
} as const;
