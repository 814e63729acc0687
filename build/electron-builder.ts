import type { Configuration } from 'electron-builder';

type Fuses = Required<NonNullable<Configuration['electronFuses']>>;

/** Every fuse there is, decided here: a new one that Electron adds does not compile until it is. */
const electronFuses: Fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // The window lives at app://editor; nothing of it is a file: address.
  grantFileProtocolExtraPrivileges: false,
  resetAdHocDarwinSignature: true,
};

/** How `npm run dist` packages the app. */
export const configuration: Configuration = {
  appId: 'ro.condei.editor',
  productName: 'Condei',
  copyright: 'Copyright © 2026 The Condei authors',
  directories: { output: 'release', buildResources: 'build' },
  files: ['dist/main/**', 'dist/renderer/**', 'package.json', 'LICENSE'],
  extraMetadata: { main: 'dist/main/electron.js' },
  asar: true,
  electronFuses,
  electronLanguages: ['ro', 'en-US'],
  // A newsroom that has a feed names it here; without one there is no updater.
  publish: null,
  icon: 'build/icons/icon.png',
  linux: { target: ['AppImage', 'deb'], category: 'Office', executableName: 'condei' },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
  },
  win: { target: ['nsis'] },
  nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
};
