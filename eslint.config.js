import js from '@eslint/js';
import lexical from '@lexical/eslint-plugin';
import n from 'eslint-plugin-n';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const refusedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union or a const object.' },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: they can be searched for.',
  },
  { selector: 'Decorator', message: 'No decorators: Node runs this source as it is.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.cache/',
      'release/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { n },
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'n/prefer-node-protocol': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['renderer/features/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    plugins: { '@lexical': lexical },
    rules: { '@lexical/rules-of-lexical': 'error' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The renderer talks to the core through api only.' },
      ],
    },
  },
  {
    // A window's only way out is the message pipe; anything else would bypass validation.
    files: ['main/**/*.ts'],
    ignores: ['main/hosts/electron/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: ['electron', 'electron-store'] }],
    },
  },
  {
    files: [
      'build/**/*.ts',
      'tests/**/*.{ts,tsx}',
      'main/hosts/*/{main,start}.ts',
      'main/site/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Config files are read by tools that ask for a default export.
    files: [
      '**/*.config.ts',
      '*.config.js',
      '.dependency-cruiser.js',
      'knip.ts',
      'build/electron-builder.ts',
    ],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      'no-restricted-syntax': 'off',
      'no-undef': 'off',
    },
  },
);
