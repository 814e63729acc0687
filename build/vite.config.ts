import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { NONCE_PLACEHOLDER } from '../main/hosts/content-security.ts';

const repository = resolve(import.meta.dirname, '..');

export default defineConfig({
  root: resolve(repository, 'renderer'),
  cacheDir: resolve(repository, '.cache/vite'),
  publicDir: false,
  plugins: [react()],
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
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
  },
});
