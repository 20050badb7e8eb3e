// Writes target/dist/SHA256SUMS, over everything else that is published there: `sha256sum -c SHA256SUMS`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export function checksums(folder) {
  const lines = readdirSync(folder)
    .filter((name) => name !== 'SHA256SUMS')
    .sort()
    .map((name) => `${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checksums(fileURLToPath(new URL('../target/dist/', import.meta.url)));
}
