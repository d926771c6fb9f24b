import { defineConfig } from 'vitest/config'

/** The walks run on a system that is up; addresses and the directory for pictures come from the environment. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.spec.ts'],
    setupFiles: ['./setup.ts'],
    environment: 'node',
    // One browser at a time: the walks share a city, and the machine is busy with the system itself.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
  },
})
