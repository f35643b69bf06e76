// `npm run claims`: measures the figures that README.md tells of what emerges, and prints them as Markdown tables;
// `npm run claims -- plans` (or book, structures, paths) measures one part.
// The helpers are those of test/behaviours; what they expect of vitest is bundled along and never called.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePrograms } from '../../src/cli/bundle.mjs';

const outDir = mkdtempSync(join(tmpdir(), 'ballast-claims-'));
try {
  await bundlePrograms({ claims: join(import.meta.dirname, 'claims.ts') }, outDir);
  execFileSync(process.execPath, [join(outDir, 'claims.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
