// Builds the web application, unless nothing in gateway/web has changed since the last build.
// Usage: node build-web.mjs <Maven's target directory>, in gateway/web.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2];
const contracts = '../../contracts/openapi'; // the page's types are made from these
const made = new Set(['node_modules', 'dist', 'generated', 'coverage', 'test-results', 'walks']);

function filesBelow(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Runs the command if its stamp does not say that it was already run on the same input. */
function once(stamp, input, result, command) {
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === input) return;
  console.log(command);
  execSync(command, { stdio: 'inherit' });
  writeFileSync(stamp, input);
}

mkdirSync(target, { recursive: true });
once('node_modules/.shuping-installed', hashOf(['package.json', 'package-lock.json']), 'node_modules', 'npm ci');
once(join(target, 'web-built'), hashOf([...filesBelow('.'), ...filesBelow(contracts)]), 'dist/index.html', 'npm run build');
// What Maven copied before may hold files that this build no longer has.
rmSync(join(target, 'classes', 'static'), { recursive: true, force: true });
