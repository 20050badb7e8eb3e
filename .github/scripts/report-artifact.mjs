// Downloads report.md of the artifact api-diff of a workflow run: node report-artifact.mjs TARGET, with
// RUN_ID in the environment. The run was a pull request's, so nothing in the artifact is to be trusted:
// its size is bounded, packed and unpacked, and only the one expected file is read from it.
import { writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { every, github, REPOSITORY } from './github.mjs';

const ARTIFACT = 'api-diff';
const FILE = 'report.md';
const MAX_PACKED = 5_000_000;
const MAX_UNPACKED = 1_000_000;

const [target] = process.argv.slice(2);
const run = process.env.RUN_ID;
if (!/^\d+$/.test(run ?? '')) throw new Error(`RUN_ID is '${run}', and must be the number of a workflow run.`);

let artifact;
for await (const each of every(`${REPOSITORY}/actions/runs/${run}/artifacts`)) {
  if (each.name === ARTIFACT && !each.expired) artifact = each;
}
if (!artifact) throw new Error(`Run ${run} has no artifact called ${ARTIFACT}.`);
if (!(artifact.size_in_bytes <= MAX_PACKED)) throw new Error(`The artifact has ${artifact.size_in_bytes} bytes; at most ${MAX_PACKED} are read.`);

const zip = await bounded(await github('GET', `${REPOSITORY}/actions/artifacts/${artifact.id}/zip`));
let report;
try {
  report = unzipped(zip, FILE);
} catch (error) {
  throw new Error(`No ${FILE} of at most ${MAX_UNPACKED} bytes could be read from the artifact: ${error.message}`);
}
writeFileSync(target, report);

/** The bytes of an answer. What the API said of their number is not proof. */
async function bounded(answer) {
  const chunks = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > MAX_PACKED) throw new Error(`The artifact has more than the ${MAX_PACKED} bytes that are read.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * One file of a zip, in memory: no name from the archive becomes a file here. By the directory at the
 * end (APPNOTE.TXT 4.3.12 and 4.3.16), which GitHub writes; numbers that lie end beyond the buffer.
 */
function unzipped(zip, name) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(entry + 28);
    if (zip.toString('utf8', entry + 46, entry + 46 + nameLength) === name) {
      const header = zip.readUInt32LE(entry + 42);
      const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
      const bytes = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
      if (zip.readUInt16LE(entry + 10) !== 0) return inflateRawSync(bytes, { maxOutputLength: MAX_UNPACKED });
      if (bytes.length > MAX_UNPACKED) throw new Error(`it has ${bytes.length}`);
      return bytes;
    }
    entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  throw new Error('it is not there');
}
