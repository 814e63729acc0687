import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { NONCE_PLACEHOLDER } from '../main/hosts/content-security.ts';

const repository = resolve(import.meta.dirname, '..');

export default defineConfig({
  root: resolve(repository, 'renderer'),
  cacheDir: resolve(repository, '.cache/vite'),
  publicDir: false,
  plugins: [
    react(),
    // React Aria speaks thirty languages; the window has two. English is also its fallback.
    optimizeLocales.vite({ locales: ['ro-RO', 'en-US'] }),
    fetchWindowEarly(),
  ],
  // Vite writes the placeholder into the page; the host puts a fresh nonce there for every answer.
  html: { cspNonce: NONCE_PLACEHOLDER },
  worker: { format: 'es' },
  build: {
    outDir: resolve(repository, 'dist/renderer'),
    emptyOutDir: true,
    target: 'es2024',
    // The policy allows fonts and scripts from files only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet, in the page itself: a script that brings its own waits for it.
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      output: {
        // Read by V8: compile every function of the first page's scripts at once and keep them all in
        // the code cache. Only what ran before the first task is kept otherwise, and a quarter of the
        // time from script to page went into compiling the rest one by one.
        // https://v8.dev/blog/explicit-compile-hints
        postBanner: ({ name }) =>
          name === 'index' || name === 'window' ? '//# allFunctionsCalledOnLoad' : '',
      },
    },
  },
});

/** The window's script is fetched together with the small one that imports it, not after it. */
function fetchWindowEarly(): Plugin {
  const script = resolve(repository, 'renderer', 'window.tsx');
  return {
    name: 'fetch-window-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const built = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.facadeModuleId === script,
        );
        if (!built) throw new Error('the build has no window script');
        // Behind the small script, which runs first.
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${built.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
