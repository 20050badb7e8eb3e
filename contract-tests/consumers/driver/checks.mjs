// What is asked of every class path, whoever resolved it.
import { join } from 'node:path';
import { Failure, run } from '../../other-languages/driver/process.mjs';
import { jdk } from './jdks.mjs';
import { joined } from './projects.mjs';

export const java = (version, args) => run(join(jdk(version), 'bin/java'), args);

/** What the program prints that calls everything. */
const printed = (module, jar) => `\
listOrganizationTeams [one, two, three, four, five]
createOrganizationTeam 201 new
getTeam team 4
updateTeam renamed
deleteTeam 204
listTeamProjects project
createTeamProject new-project
getTeamStats 2018-11-05T22:00:00Z 24
executeAsync team
io.github.sentryopenapi.SentryNotFoundException 404 The requested resource does not exist
interceptor getTeam
ModelAdapters {"id":"1","slug":"by-hand"}
module ${module}
OkHttp in ${jar}
`;

export async function callsOnClassPath(version, paths, jar, server) {
  return calls(await java(version, ['-classpath', joined(paths), 'consumer.Main', server.url]), printed(null, jar));
}

export async function callsOnModulePath(version, paths, jar, server) {
  const output = await java(version, ['--module-path', joined(paths), '--module', 'consumer/consumer.Main', server.url]);
  return calls(output, printed('io.github.sentryopenapi', jar));
}

function calls(output, expected) {
  const [actual, wanted] = [output, expected].map((text) => text.split('\n'));
  const line = wanted.findIndex((each, index) => each !== actual[index]);
  if (line >= 0) throw new Failure(`expected '${wanted[line]}', but it printed '${actual[line]}'`);
  return 'all calls';
}

export async function noDuplicates(version, paths) {
  const output = await java(version, ['-classpath', joined(paths), 'consumer.Duplicates']);
  if (output !== '') throw new Failure(`classes in two jars:\n${output}`);
  return 'no class twice';
}
