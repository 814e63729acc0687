import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({
  test: { name, include, environment: 'node' as const },
});

// Anything that types, pastes or drags runs in a real browser under Playwright instead.
export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts']),
      project('contract', ['tests/contract/**/*.test.ts']),
      project('integration', ['tests/integration/**/*.test.ts']),
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
