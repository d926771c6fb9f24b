import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Three entries: the office application, the phone ballot and the hall screen. The last two carry neither antd nor router. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    manifest: true,
    target: ['chrome94', 'edge94', 'firefox93', 'safari15.4'],
    rollupOptions: { input: { index: 'index.html', ballot: 'ballot.html', hall: 'hall.html' } },
  },
  server: { proxy: { '/api': 'http://localhost:8080', '/oauth2': 'http://localhost:8080', '/logout': 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    css: false,
  },
})
