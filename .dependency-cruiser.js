const pkg = (names) => `(^|/)node_modules/(${names})(/|$)|^(${names})(/|$)`;
const ui = 'react|react-dom|lexical|@lexical';

export default {
  forbidden: [
    { name: 'no-circular', from: {}, to: { circular: true } },
    {
      name: 'shared-is-neutral',
      comment: 'shared/ runs in every process: no main, no renderer',
      from: { path: '^shared/' },
      to: { path: '^(main|renderer|build)/' },
    },
    {
      name: 'shared-has-no-runtime',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-needs-only-zod',
      from: { path: '^shared/' },
      to: { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/zod/' },
    },
    { name: 'main-not-to-renderer', from: { path: '^main/' }, to: { path: '^renderer/' } },
    { name: 'main-has-no-ui', from: { path: '^main/' }, to: { path: pkg(ui) } },
    {
      name: 'electron-only-in-electron-host',
      comment: 'electron-store imports electron at module top',
      from: { pathNot: '^(main/hosts/electron|build)/' },
      to: { path: pkg('electron|electron-store|electron-updater') },
    },
    {
      name: 'core-not-to-hosts',
      from: { path: '^main/', pathNot: '^main/hosts/' },
      to: { path: '^main/hosts/' },
    },
    {
      name: 'hosts-only-use-app-and-platform',
      from: { path: '^main/hosts/' },
      to: { path: '^main/', pathNot: '^main/(app|platform)\\.ts$|^main/hosts/' },
    },
    {
      name: 'hosts-do-not-see-each-other',
      from: { path: '^main/hosts/([^/]+)/' },
      to: { path: '^main/hosts/[^/]+/', pathNot: '^main/hosts/$1/' },
    },
    {
      name: 'backends-do-not-see-each-other',
      from: { path: '^main/publishing/backends/([^/]+)/' },
      to: { path: '^main/publishing/backends/[^/]+/', pathNot: '^main/publishing/backends/$1/' },
    },
    {
      name: 'blocks-do-not-see-each-other',
      from: { path: '^shared/blocks/(?!index|define-block)([^/.]+)' },
      to: { path: '^shared/blocks/', pathNot: '^shared/blocks/($1|define-block)' },
    },
    {
      name: 'main-features-by-index',
      from: { path: '^main/([^/]+)/' },
      to: {
        path: '^main/[^/]+/',
        pathNot: '^main/$1/|^main/(database|hosts)/|^main/[^/]+/index\\.ts$',
      },
    },
    { name: 'renderer-not-to-main', from: { path: '^renderer/' }, to: { path: '^main/' } },
    {
      name: 'renderer-has-no-node',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-features-by-index',
      from: { path: '^renderer/features/([^/]+)/' },
      to: {
        path: '^renderer/features/',
        pathNot: '^renderer/features/$1/|^renderer/features/[^/]+/index\\.tsx?$',
      },
    },
    {
      name: 'ui-and-api-not-to-features',
      from: { path: '^renderer/(ui|i18n)/|^renderer/app/api' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'language-worker-is-alone',
      from: { path: '^renderer/features/language/worker/' },
      to: { path: '^renderer/', pathNot: '^renderer/features/language/worker/' },
    },
    {
      name: 'language-worker-has-no-ui',
      from: { path: '^renderer/features/language/worker/' },
      to: { path: pkg(ui) },
    },
    { name: 'production-not-to-tests', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    {
      name: 'nothing-unresolved',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|worker|raw)$|^virtual:' },
    },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|release)/' },
    // Type-only imports couple code as much as any other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.cts', '.js', '.json', '.d.ts'],
    },
  },
};
