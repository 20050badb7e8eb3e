// Stands between the samples and the mock, as the https server that they want to talk to, and keeps
// what it was sent and what the mock said to that.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request as forward } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** What servers answer; left alone, the mock takes the lowest status that is declared. */
const STATUS = { POST: 201, DELETE: 204 };

/** A certificate for 127.0.0.1 that only those trust who are told to: the path of its file. */
export function makeCertificate(folder) {
  const paths = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
  const { status, stderr } = spawnSync('openssl', [
    'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-addext', 'keyUsage=critical,digitalSignature,keyCertSign',
    '-keyout', paths.key, '-out', paths.cert,
  ], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  return paths;
}

/**
 * Requests are kept by their Authorization, because samples run side by side. `prefer` says what the
 * mock shall answer with, if not what servers answer.
 */
export async function startRecorder(mock, { key, cert }) {
  const requests = new Map();
  const prefer = new Map();
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, async (incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const { authorization = 'none' } = headers;
    const sent = await buffer(incoming);
    const wish = prefer.get(authorization) ?? `code=${STATUS[method] ?? 200}`;
    const call = forward(mock + path, { method, headers: { ...headers, prefer: wish } });
    call.on('error', (error) => outgoing.writeHead(502).end(error.message));
    call.on('response', async (response) => {
      const body = await buffer(response);
      requests.set(authorization, [...(requests.get(authorization) ?? []), {
        method,
        path,
        accept: headers.accept,
        contentType: headers['content-type'],
        body: sent.toString(),
        status: response.statusCode,
        violations: response.headers['sl-violations'],
      }]);
      outgoing.writeHead(response.statusCode, response.headers).end(body);
    });
    call.end(sent);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${server.address().port}`,
    requests,
    prefer,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
